// Progressive enhancement of the search page: without it the page is complete.
document.documentElement.classList.add('js');
