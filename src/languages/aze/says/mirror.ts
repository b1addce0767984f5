/** What pages of a mirror say of themselves. */
export const mirror = {
  title: 'Bu saxlanmış surət haqqında',
  says: (name: string, date: string | null) =>
    `Bu səhifələr “${name}” saytının saxlanmış surətidir${date === null ? '' : `, mətnlər ${date} tarixinə olan vəziyyətdədir`}. Onlar öz-özünə yenilənmir.`,
  archiveAt: 'Arxivin özünün ünvanı:',
  noPdfs: 'Onda PDF faylları yoxdur.',
  root: 'Arxivin kök heşi',
  check:
    'Kök heşini başqa mənbədən bilən hər kəs “archive verify --mirror” əmri ilə hər sözü yoxlaya bilər. Bütün faylların heşləri:',
  needsScripts:
    'Buna brauzeriniz bu səhifənin yanındakı skriptlərlə cavab verir: onlar söndürülüb və ya hələ açılır. Heç yerə heç nə göndərilmir.',
};
