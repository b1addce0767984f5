// Progressive enhancement of the reading and clause pages: without it they are complete.
document.documentElement.classList.add('js');
