// Building blocks of the page. Text only ever becomes text nodes, so nothing that an article says can become markup.
import { word } from './words.js';

/** An element with attributes and children; strings become text, null and undefined nothing. */
export function el(name, attributes, ...children) {
  const element = document.createElement(name);
  Object.entries(attributes ?? {}).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}

const API = '/api/v1/';

/** A link to the page of a thing that has an address. */
export function link(thing) {
  return el('a', { href: '#/' + thing.self.slice(API.length) }, thing.label);
}

/** The JSON at an address of the API, asked for with the key that the reader gave in this tab, if any. */
export async function ask(address) {
  const headers = { Accept: 'application/json' };
  const key = sessionStorage.getItem('key');
  if (key) {
    headers['X-API-Key'] = key;
  }
  const response = await fetch(address.startsWith(API) ? address : API + address, { headers });
  const body = await response.json();
  if (!response.ok) {
    throw Object.assign(new Error(body.detail ?? body.title), { status: response.status });
  }
  return body;
}

/** A form that asks for a key, keeps it until the tab is closed, and goes on. */
export function keyForm(goOn) {
  const input = el('input', { type: 'password', autocomplete: 'off', 'aria-label': word('key'), placeholder: 'pg_…' });
  const form = el('form', null, input, ' ', el('button', null, word('useKey')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sessionStorage.setItem('key', input.value.trim());
    goOn();
  });
  return form;
}

/** A heading with a list below it, or nothing for an empty list. */
export function section(title, items, show, list = 'ul') {
  return items.length === 0 ? null : el('section', null, el('h2', null, title),
    el(list, null, items.map((item) => el('li', null, show(item)))));
}

/** The printed words of a fact, folded away. */
export function quotes(evidence) {
  return evidence.length === 0 ? null : el('details', null, el('summary', null, String(evidence.length)),
    evidence.map((piece) => el('blockquote', null, piece.quote, ' — ',
      el('a', { href: '#/articles/' + encodeURIComponent(piece.article) }, piece.article))));
}

export function roles(list) {
  return list.filter((role) => role !== 'ATTEND').map((role) => el('span', { class: 'role' }, word(role)));
}

/** The days of an event in words. */
export function days(event) {
  if (!event.start && !event.end) {
    return word('unknownDay');
  }
  return event.end && event.end !== event.start ? `${event.start ?? '…'} – ${event.end}` : event.start;
}
