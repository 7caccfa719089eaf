// Shows the page that the part of the address after # names: #/events/ev-…, #/search/刘星.
import { el, keyForm } from './dom.js';
import * as pages from './pages.js';
import { currentLanguage, otherLanguage, word } from './words.js';

const byId = (id) => document.getElementById(id);

async function show() {
  const [kind = '', ...rest] = location.hash.slice(2).split('/').map(decodeURIComponent);
  const page = Object.hasOwn(pages, kind) ? pages[kind] : pages.start;
  document.documentElement.lang = currentLanguage();
  byId('words').placeholder = word('placeholder');
  document.querySelector('#search button').textContent = word('search');
  byId('language').textContent = word('language');
  byId('words').value = (kind === 'search') ? rest.join('/') : '';
  const address = location.hash;
  let content;
  try {
    content = await page(rest.join('/'));
  } catch (error) {
    content = [el('p', { class: 'problem', role: 'alert' }, `${word('failed')}: ${error.message}`),
      error.status === 401 ? keyForm(show) : null];
  }
  if (address === location.hash) {
    byId('page').replaceChildren(...content.flat(Infinity).filter((part) => part));
  }
}

byId('search').addEventListener('submit', (event) => {
  event.preventDefault();
  const words = byId('words').value.trim();
  location.hash = words ? '#/search/' + encodeURIComponent(words) : '#/';
});
byId('language').addEventListener('click', () => {
  otherLanguage();
  show();
});
addEventListener('hashchange', show);
show();
