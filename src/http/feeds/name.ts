import type { ArchiveFacts } from '../../model/archiveFacts.ts';
import type { InterfaceCode } from '../../model/interfaces.ts';
import { titleIn } from '../../model/work.ts';

/** Who a feed is of: who runs the archive, else the archive itself. */
export const archiveName = ({ run_by, name }: ArchiveFacts, code: InterfaceCode): string =>
  titleIn(run_by?.name ?? name ?? 'Treaty Archive', code);
