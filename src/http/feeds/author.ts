import type { ArchiveFacts } from '../../model/archiveFacts.ts';
import type { InterfaceCode } from '../../model/interfaces.ts';
import { titleIn } from '../../model/work.ts';
import { archiveName } from '../../render/citation.ts';

/** Who a feed is of: who runs the archive, else the archive itself. */
export const authorOf = (facts: ArchiveFacts, code: InterfaceCode): string =>
  facts.run_by === undefined ? archiveName(facts, code) : titleIn(facts.run_by.name, code);
