import type { AbsentWords } from '../../says.ts';

export const absent: AbsentWords = {
  nowhere: 'Burada olan mətnlərin heç birində yoxdur',
  notInWork: 'Bu sənəddə belə müddəa yoxdur',
  notInWorks: 'Burada olan, bu adda sənədlərin heç birində belə müddəa yoxdur',
  notHeld: 'Sənəd kataloqdadır, lakin mətni burada yoxdur və müddəanı göstərmək mümkün deyil',
  unknown: 'Arxivdə bu adda sənəd yoxdur.',
};
