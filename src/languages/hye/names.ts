import type { NameCases } from '../names.ts';

/** As `TextLanguage.contestedNames` says. */
export const contestedNames: readonly string[] =
  `շուշի շուշա ստեփանակերտ խանքենդի արցախ բերձոր քարվաճառ`.split(' ');

export const nameCases: NameCases = {
  endings: 'ը ն ի ին ից ով ում յի յին յից յով յում ու ուն ցի ցին ցու ցուն ցիներ ցիները ցիների ցիներին',
  loses: '',
};
