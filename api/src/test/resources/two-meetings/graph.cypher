// A graph as the loader would make it of three articles. Words of an article in double braces stand for their place.
CREATE (:Publication {name: '山西春耕报'});

CREATE (a:Article {id: 'p1-a1', title: '全省春耕工作会议在太原举行', subtitles: ['王大山讲话'], kind: 'NEWS', text: $p1_a1,
  published: date('2025-07-17'), publication: '山西春耕报', page: 1, reporters: ['周四'], photographers: [],
  inferred: ['published'], unread: 0, facts: '{"id": "p1-a1"}'})
CREATE (b:Article {id: 'p1-a2', title: '李小河在祁县调研', subtitles: [], kind: 'NEWS', text: $p1_a2,
  published: date('2025-07-17'), publication: '山西春耕报', page: 1, reporters: [], photographers: [], inferred: [],
  unread: 1, facts: '{"id": "p1-a2"}'})
CREATE (c:Article {id: 'p1-a3', subtitles: [], kind: 'CAPTION', text: $p1_a3, reporters: [], photographers: [],
  inferred: [], unread: 0, facts: '{"id": "p1-a3"}'})
CREATE (c)-[:QUOTES]->(b)
WITH a, b, c
MATCH (p:Publication)
CREATE (a)-[:PUBLISHED_IN]->(p), (b)-[:PUBLISHED_IN]->(p), (c)-[:PUBLISHED_IN]->(p);

CREATE (:Article {id: '晚报/7月;a:1 b%2F+c', subtitles: [], kind: 'NEWS', text: '无事。', publication: '晚报', facts: '{}'});

CREATE (:Person:Official {id: 'pe-wang', name: '王大山', aliases: [], sphere: 'CN-140000'}),
  (:Person:Official {id: 'pe-li', name: '李小河', aliases: ['李河'], sphere: 'CN-140000'}),
  (:Person:Official {id: 'pe-zhao', name: '赵一凡', aliases: [], sphere: 'CN-140000'}),
  (:Person:Official {id: 'pe-qian', name: '钱三元', aliases: [], sphere: 'CN-140727'}),
  (:Person {id: 'pe-da', name: '𠮷大田', aliases: []});

CREATE (s:Place {id: 'CN-140000', name: '山西省', kind: 'DIVISION', level: 'PROVINCE', code: '140000'}),
  (t:Place {id: 'CN-140100', name: '太原市', kind: 'DIVISION', level: 'PREFECTURE', code: '140100'}),
  (j:Place {id: 'CN-140700', name: '晋中市', kind: 'DIVISION', level: 'PREFECTURE', code: '140700'}),
  (q:Place {id: 'CN-140727', name: '祁县', kind: 'DIVISION', level: 'COUNTY', code: '140727'}),
  (d:Place {id: 'pl-dong', name: '东观粮站', kind: 'SITE'}),
  (t)-[:PART_OF]->(s), (j)-[:PART_OF]->(s), (q)-[:PART_OF]->(j), (d)-[:PART_OF]->(q);

CREATE (y:Year {iso: '2025'}), (m:Month {iso: '2025-07'})-[:IN]->(y), (:Date {iso: '2025-07-14'})-[:IN]->(m),
  (:Date {iso: '2025-07-15'})-[:IN]->(m), (:Date {iso: '2025-07-16'})-[:IN]->(m);

CREATE (:Event:Meeting {id: 'ev-meeting', type: 'MEETING', name: '全省春耕工作会议', label: '全省春耕工作会议',
    start: date('2025-07-14'), end: date('2025-07-15'), precision: 'DAY', level: 'PROVINCE', participantsComplete: false}),
  (:Event:Inspection {id: 'ev-inspection', type: 'INSPECTION', label: '李小河 调研 祁县 2025-07-16',
    start: date('2025-07-16'), end: date('2025-07-16'), precision: 'DAY', level: 'PROVINCE', participantsComplete: true}),
  (:Event:Audience {id: 'ev-audience', type: 'AUDIENCE', label: '李小河 会见', level: 'PROVINCE',
    participantsComplete: false});

UNWIND [
  ['pe-wang', 'ev-meeting', 1, ['ATTEND', 'SPEAK'], ['省委书记'], '{{p1-a1|王大山}}'],
  ['pe-li', 'ev-meeting', 2, ['ATTEND', 'CHAIR'], ['省长'], '{{p1-a1|李小河}}'],
  ['pe-zhao', 'ev-meeting', 3, ['ATTEND'], ['副省长'], '{{p1-a1|赵一凡}}'],
  ['pe-li', 'ev-inspection', 1, ['ATTEND', 'LEAD'], [], '{{p1-a2|李小河}}'],
  ['pe-qian', 'ev-inspection', 2, ['ATTEND'], ['祁县县委书记'], '{{p1-a2|钱三元}}'],
  ['pe-da', 'ev-inspection', 3, ['ATTEND'], [], '{{p1-a2|𠮷大田}}'],
  ['pe-li', 'ev-audience', 1, ['ATTEND', 'LEAD'], ['省长'], '{{p1-a3|李小河}}']
] AS row
MATCH (person:Person {id: row[0]}), (event:Event {id: row[1]})
CREATE (person)-[:ATTENDED {order: row[2], roles: row[3], posts: row[4], evidence: [row[5]], rules: ['person.list'],
  confidence: [0.9]}]->(event);

MATCH (person:Person {id: 'pe-wang'}), (event:Event {id: 'ev-meeting'})
CREATE (person)-[:SPOKE_AT {evidence: ['{{p1-a1|出席会议并讲话}}', 'p1-a1:subtitles/0:0-5'],
  rules: ['role.speak', 'role.headline'], confidence: [0.9, 0.8]}]->(event);
MATCH (person:Person {id: 'pe-li'}), (event:Event {id: 'ev-meeting'})
CREATE (person)-[:CHAIRED {evidence: ['{{p1-a1|主持会议}}'], rules: ['role.chair'], confidence: [0.9]}]->(event);
MATCH (person:Person {id: 'pe-li'}), (event:Event {id: 'ev-inspection'})
CREATE (person)-[:LED {evidence: ['{{p1-a2|调研}}', 'p1-a2:title:0-8'], rules: ['role.lead', 'role.lead'],
  confidence: [0.9, 0.9]}]->(event);

MATCH (event:Event {id: 'ev-meeting'}), (article:Article {id: 'p1-a1'}), (taiyuan:Place {id: 'CN-140100'}),
  (first:Date {iso: '2025-07-14'}), (last:Date {iso: '2025-07-15'})
CREATE (event)-[:REPORTED_IN {evidence: ['{{p1-a1|全省春耕工作会议}}'], rules: ['event.name'], confidence: [0.95]}]->(article),
  (event)-[:TOOK_PLACE_IN {kind: 'PLACE', order: 1, evidence: ['{{p1-a1|太原}}'], rules: ['place.in'], confidence: [0.9]}]->(taiyuan),
  (event)-[:STARTED_ON {evidence: ['{{p1-a1|7月14日至15日}}'], rules: ['date.range'], confidence: [1.0]}]->(first),
  (event)-[:ENDED_ON {evidence: ['{{p1-a1|7月14日至15日}}'], rules: ['date.range'], confidence: [1.0]}]->(last),
  (:Group {id: 'gr-some', text: '有关部门负责同志'})-[:ATTENDED {order: 1, evidence: ['{{p1-a1|有关部门负责同志}}'],
    rules: ['group.list'], confidence: [0.9]}]->(event),
  (event)-[:STATED {order: 1, evidence: ['{{p1-a1|会议强调，要抓好春耕备耕}}'], rules: ['statement.verb'], confidence: [0.9]}]
    ->(:Statement {id: 'st-stress', verb: '强调', speaker: '会议', text: '要抓好春耕备耕', article: 'p1-a1'});

MATCH (event:Event {id: 'ev-inspection'}), (article:Article {id: 'p1-a2'}), (qixian:Place {id: 'CN-140727'}),
  (site:Place {id: 'pl-dong'}), (day:Date {iso: '2025-07-16'})
CREATE (event)-[:REPORTED_IN {evidence: ['{{p1-a2|到祁县调研}}'], rules: ['event.verb'], confidence: [0.9]}]->(article),
  (event)-[:TOOK_PLACE_IN {kind: 'PLACE', order: 1, evidence: ['{{p1-a2|祁县}}'], rules: ['place.in'], confidence: [0.9]}]->(qixian),
  (event)-[:TOOK_PLACE_IN {kind: 'SITE', order: 1, evidence: ['{{p1-a2|东观粮站}}'], rules: ['site.at'], confidence: [0.8]}]->(site),
  (event)-[:STARTED_ON {evidence: ['{{p1-a2|7月16日}}'], rules: ['date.day'], confidence: [1.0]}]->(day),
  (event)-[:ENDED_ON {evidence: ['{{p1-a2|7月16日}}'], rules: ['date.day'], confidence: [1.0]}]->(day);

MATCH (event:Event {id: 'ev-audience'}), (article:Article {id: 'p1-a3'})
CREATE (event)-[:REPORTED_IN {evidence: ['{{p1-a3|会见来访客商}}'], rules: ['event.verb'], confidence: [0.9]}]->(article);

MATCH (event:Event {id: 'ev-meeting'}), (article:Article {id: 'p1-a1'})
CREATE (set:TaskSet {id: 'ts-three', declared: 3, found: 3, phrase: '三项重点任务', complete: true, article: 'p1-a1'}),
  (event)-[:SET {order: 1, evidence: ['{{p1-a1|三项重点任务}}'], rules: ['tasks.declared'], confidence: [0.9]}]->(set),
  (set)-[:REPORTED_IN {evidence: ['{{p1-a1|三项重点任务}}'], rules: ['tasks.declared'], confidence: [0.9]}]->(article),
  (set)-[:HAS {ordinal: 1, evidence: ['{{p1-a1|守住耕地红线。严格用途管制，整治撂荒地}}'], rules: ['task'], confidence: [0.9]}]
    ->(one:Task {id: 'ta-1', ordinal: 1, title: '守住耕地红线', text: '守住耕地红线。严格用途管制，整治撂荒地', article: 'p1-a1'}),
  (set)-[:HAS {ordinal: 2, evidence: ['{{p1-a1|备足农资}}'], rules: ['task'], confidence: [0.9]}]
    ->(:Task {id: 'ta-2', ordinal: 2, title: '备足农资', text: '备足农资', article: 'p1-a1'}),
  (set)-[:HAS {ordinal: 3, evidence: ['{{p1-a1|搞好服务}}'], rules: ['task'], confidence: [0.9]}]
    ->(:Task {id: 'ta-3', ordinal: 3, title: '搞好服务', text: '搞好服务', article: 'p1-a1'}),
  (one)-[:HAS {ordinal: 1, evidence: ['{{p1-a1|严格用途管制}}'], rules: ['measure'], confidence: [0.9]}]
    ->(:Measure {id: 'me-1', ordinal: 1, text: '严格用途管制', article: 'p1-a1'}),
  (one)-[:HAS_SUBTASK {ordinal: 1, evidence: ['{{p1-a1|整治撂荒地}}'], rules: ['task'], confidence: [0.9]}]
    ->(:Task {id: 'ta-1-1', ordinal: 1, title: '整治撂荒地', text: '整治撂荒地', article: 'p1-a1'});

UNWIND [
  ['pe-wang', 'p1-a1', ['{{p1-a1|王大山}}']], ['pe-li', 'p1-a1', ['{{p1-a1|李小河}}']],
  ['pe-zhao', 'p1-a1', ['{{p1-a1|赵一凡}}']], ['pe-li', 'p1-a2', ['{{p1-a2|李小河}}']],
  ['pe-qian', 'p1-a2', ['{{p1-a2|钱三元}}']], ['pe-da', 'p1-a2', ['{{p1-a2|𠮷大田}}']],
  ['pe-li', 'p1-a3', ['{{p1-a3|李小河}}']]
] AS row
MATCH (person:Person {id: row[0]}), (article:Article {id: row[1]})
CREATE (person)-[:MENTIONED_IN {printed: person.name, spans: row[2], evidence: row[2], rules: ['person.list'],
  confidence: [0.9]}]->(article);

CREATE (o:Organization {id: 'or-gov', name: '山西省人民政府', shortForms: ['省政府'], level: 'PROVINCE'}),
  (c:Organization {id: 'or-party', name: '中共山西省委员会', shortForms: ['省委'], level: 'PROVINCE'}),
  (:Post {id: 'po-governor', title: '省长', label: '山西省人民政府省长', organization: '山西省人民政府', level: 'PROVINCE'})-[:IN]->(o),
  (:Post {id: 'po-vice', title: '副省长', label: '山西省人民政府副省长', organization: '山西省人民政府', level: 'PROVINCE'})-[:IN]->(o),
  (:Post {id: 'po-secretary', title: '书记', label: '中共山西省委员会书记', organization: '中共山西省委员会', level: 'PROVINCE'})-[:IN]->(c)
WITH o, c
MATCH (p:Place {id: 'CN-140000'})
CREATE (o)-[:OF]->(p), (c)-[:OF]->(p);
MATCH (p:Person {id: 'pe-li'}), (post:Post {id: 'po-governor'})
CREATE (p)-[:HELD {count: 2, firstSeen: date('2025-07-17'), lastSeen: date('2025-07-18'),
  firstEvidence: '{{p1-a1|省长}}', lastEvidence: '{{p1-a3|省长}}'}]->(post);
MATCH (p:Person {id: 'pe-wang'}), (post:Post {id: 'po-secretary'})
CREATE (p)-[:HELD {count: 1, firstSeen: date('2025-07-17'), lastSeen: date('2025-07-17'),
  firstEvidence: '{{p1-a1|省委书记}}', lastEvidence: '{{p1-a1|省委书记}}'}]->(post);
MATCH (p:Person {id: 'pe-zhao'}), (post:Post {id: 'po-vice'})
CREATE (p)-[:HELD {count: 1, firstSeen: date('2025-07-17'), lastSeen: date('2025-07-17'),
  firstEvidence: '{{p1-a1|副省长}}', lastEvidence: '{{p1-a1|副省长}}'}]->(post);
MATCH (event:Event)
SET event.sort = toString(coalesce(event.start, event.end, date('0001-01-01'))) + '|' + event.id,
  event.span = coalesce(duration.inDays(event.start, event.end).days, 0);
MATCH (person:Person)-[attended:ATTENDED]->(event:Event)
SET attended.sort = person.id + '|' + event.sort;
MATCH (article:Article)
SET article.sort = coalesce(toString(article.published), '0001-01-01') + '|' + article.id;
MATCH (part:Task|Statement)
OPTIONAL MATCH (article:Article {id: part.article})
SET part.sort = coalesce(toString(article.published), '0001-01-01') + '|' + part.id;
