/** Whether the text is a day of the calendar in the form YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (found === null) return false;
  const [, year = '', month = '', day = ''] = found;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const last = month === '02' && isLeap ? 29 : (LAST_DAYS[Number(month) - 1] ?? 0);
  return day !== '00' && Number(day) <= last;
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
