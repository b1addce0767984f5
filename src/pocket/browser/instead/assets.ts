/** Pages stand within another page here, with its styles and scripts. */
export const ASSETS = {
  stylesheet: '',
  scriptFaces: '',
  icon: '',
  scripts: { reading: '', search: '' },
  fonts: (): readonly string[] => [],
};
export const ASSET_FILES = [];
/** The program of quotations on other pages. */
export const TREATY_CLAUSE = '';
export const ICON = '';
export const OFFLINE_WORKER = '';
