// The words of the page in Chinese and English.
const WORDS = {
  zh: {
    search: '搜索', placeholder: '姓名、职务、会议、地点、任务…', language: 'English', articles: '报道', events: '事件',
    officials: '官员', people: '人物', places: '地点', tasks: '任务', posts: '职务', participants: '参加者', groups: '其他参加者',
    sites: '到访地点', statements: '要点', measures: '措施', text: '正文', more: '更多', none: '没有找到。',
    incomplete: '（报道说还有其他人）', latest: '最近的事件', partOf: '属于', declared: '宣布', found: '找到', failed: '请求失败', key: '密钥', useKey: '使用此密钥',
    unknownDay: '日期不详', ATTEND: '出席', CHAIR: '主持', SPEAK: '讲话', LEAD: '主要人物', MEETING: '会议', INSPECTION: '考察调研',
    AUDIENCE: '会见', CEREMONY: '仪式', CORRESPONDENCE: '函电', PUBLICATION: '发表', VISIT: '访问', APPOINTMENT: '任免',
  },
  en: {
    search: 'Search', placeholder: 'name, post, meeting, place, task …', language: '中文', articles: 'Articles', events: 'Events',
    officials: 'Officials', people: 'People', places: 'Places', tasks: 'Tasks', posts: 'Posts', participants: 'Participants',
    groups: 'Others who took part', sites: 'Visited sites', statements: 'Statements', measures: 'Measures', text: 'Text',
    more: 'More', none: 'Nothing found.', incomplete: '(the report says that there were others)', latest: 'Latest events',
    partOf: 'Part of', declared: 'declared', found: 'found', failed: 'The request failed', key: 'Key',
    useKey: 'Use this key', unknownDay: 'day unknown',
    ATTEND: 'attended', CHAIR: 'chaired', SPEAK: 'spoke', LEAD: 'led', MEETING: 'meeting', INSPECTION: 'inspection',
    AUDIENCE: 'audience', CEREMONY: 'ceremony', CORRESPONDENCE: 'correspondence', PUBLICATION: 'publication', VISIT: 'visit',
    APPOINTMENT: 'appointment',
  },
};

let language = localStorage.getItem('language') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');

/** The word for a key in the language of the page; the key itself where there is none. */
export function word(key) {
  return WORDS[language][key] ?? key;
}

/** Changes to the other language and remembers it. */
export function otherLanguage() {
  language = (language === 'zh') ? 'en' : 'zh';
  localStorage.setItem('language', language);
}

export function currentLanguage() {
  return language;
}
