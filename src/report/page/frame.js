// Frame of the page's script: modules.txt names what is put in the place of the mark below. Everything foreign (titles, quotes, URLs) is written as text,
// never as markup.
'use strict';
(function () {
  const main = document.getElementById('main'), plain = main.textContent;
  try {
/*MODULES*/
  } catch (error) {
    // Whatever went wrong, what the page has to say can be read: the list for readers without script, which we wrote and escaped ourselves.
    main.innerHTML = plain;
    throw error;
  }
})();
