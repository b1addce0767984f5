import type { ExpressionAddress } from '../../model/address.ts';
import { textLanguage } from '../../model/language.ts';

/** "English (kremlin)": a column by its language and its publisher's variant. */
export const nameOfColumn = ({ language, variant }: ExpressionAddress): string =>
  `${textLanguage(language).endonym}${variant === null ? '' : ` (${variant})`}`;
