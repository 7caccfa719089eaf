// One function for each kind of page: path segments in, elements out.
import { ask, days, el, link, quotes, roles, section } from './dom.js';
import { word } from './words.js';

const listed = (event) => [link(event), ' ', el('span', { class: 'facts' }, `${word(event.type)} · ${days(event)}`)];

export async function start() {
  const events = await ask('events?limit=20');
  return [section(word('latest'), events.items, listed) ?? el('p', null, word('none'))];
}

export async function search(words) {
  const value = encodeURIComponent(words);
  const [named, holding, events, places, tasks] = await Promise.all([`people?name=${value}`, `officials?post=${value}`,
    `events?name=${value}`, `places?name=${value}`, `tasks?text=${value}`].map(ask));
  const person = (item) => [link(item), ' ', el('span', { class: 'facts' }, item.posts.map((post) => post.label).join('、'))];
  const sections = [section(word('people'), named.items, person), section(word('posts'), holding.items, person),
    section(word('events'), events.items, listed), section(word('places'), places.items, link),
    section(word('tasks'), tasks.items, (task) => [link(task), ' ', task.event ? link(task.event) : null])];
  return sections.some((part) => part) ? sections : [el('p', null, word('none'))];
}

function task(item) {
  return [el('strong', null, item.title), ' ', quotes(item.evidence),
    item.measures.length ? el('ul', null, item.measures.map((measure) => el('li', null, measure.text))) : null,
    item.subtasks.length ? el('ol', null, item.subtasks.map((subtask) => el('li', null, task(subtask)))) : null];
}

function taskSet(set) {
  const counts = set.declared === null ? `${word('found')} ${set.found}`
    : `${word('declared')} ${set.declared}, ${word('found')} ${set.found}`;
  return section(`${set.label} (${counts})`, set.tasks, task, 'ol');
}

export async function events(id) {
  const event = await ask(`events/${encodeURIComponent(id)}`);
  return [el('h1', null, event.label), el('p', { class: 'facts' }, `${word(event.type)} · ${days(event)} `,
    event.places.map((located) => [link(located.place), ' ']), quotes(event.evidence)),
  section(`${word('participants')} ${event.participantsComplete ? '' : word('incomplete')}`, event.participants,
    (one) => [link(one.person), ' ', one.posts.join('、'), roles(one.roles), ' ', quotes(one.evidence)], 'ol'),
  section(word('groups'), event.groups, (group) => [group.text, ' ', quotes(group.evidence)]),
  section(word('sites'), event.sites, (site) => [link(site.place), ' ', quotes(site.evidence)]),
  event.taskSets.map(taskSet),
  section(word('statements'), event.statements, (one) => [el('strong', null, one.label), ' ', one.text]),
  section(word('articles'), event.articles, (report) => link(report.article))];
}

async function person(collection, id) {
  const [one, attended] = await Promise.all([ask(`${collection}/${encodeURIComponent(id)}`),
    ask(`${collection}/${encodeURIComponent(id)}/events?limit=50`)]);
  return [el('h1', null, one.label), el('p', { class: 'facts' }, one.aliases.join('、')),
    section(word('posts'), one.posts, (held) => [held.post.label, ' ',
      el('span', { class: 'facts' }, `${held.firstSeen ?? '…'} – ${held.lastSeen ?? '…'} `), quotes(held.evidence)]),
    section(word('events'), attended.items, (item) => [...listed(item.event), roles(item.roles), ' ', quotes(item.evidence)])];
}

export const officials = (id) => person('officials', id);

export const people = (id) => person('people', id);

export async function places(id) {
  const address = `places/${encodeURIComponent(id)}`;
  const [place, happened, parts] = await Promise.all([ask(address), ask(`${address}/events?limit=50`),
    ask(`${address}/places?limit=100`)]);
  return [el('h1', null, place.label), section(word('partOf'), place.partOf, link),
    section(word('places'), parts.items, link),
    section(word('events'), happened.items, (item) => [...listed(item.event), ' ', quotes(item.evidence)])];
}

export async function tasks(id) {
  const answer = await ask(`tasks/${encodeURIComponent(id)}`);
  return [el('h1', null, answer.task.title), el('p', null, answer.event ? link(answer.event) : null), task(answer.task)];
}

/** The text with its marks; where marks overlap, the first and shortest is shown. */
function marked(article) {
  const shown = ['PERSON', 'PLACE', 'DATE', 'GROUP', 'EVENT'];
  const marks = article.marks.filter((mark) => mark.field === 'text' && shown.includes(mark.kind))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const parts = [];
  let done = 0;
  for (const mark of marks.filter((candidate) => candidate.end > candidate.start)) {
    if (mark.start >= done) {
      parts.push(article.text.slice(done, mark.start), el('mark', { class: mark.kind, title: mark.about.label }, mark.quote));
      done = mark.end;
    }
  }
  return [...parts, article.text.slice(done)];
}

export async function articles(id) {
  const article = await ask(`articles/${encodeURIComponent(id)}`);
  const source = [article.source.publication, article.source.published].filter((part) => part).join(' · ');
  const found = new Map(article.marks.filter((mark) => mark.kind === 'EVENT').map((mark) => [mark.about.id, mark.about]));
  return [el('h1', null, article.label), article.subtitles.map((line) => el('p', null, line)),
    el('p', { class: 'facts' }, source), el('div', { class: 'text' }, marked(article)),
    section(word('events'), [...found.values()], link)];
}
