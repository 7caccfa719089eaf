// One matter at three levels: a central conference (2024 and 2025), the province that passes its message on, an inspection
// in a county; and a hall of 300 that connects nobody. All names are invented.
UNWIND [
  ['c-a1', '中央水利工作会议举行', $c_a1, '2025-07-16'], ['e-a1', '中央水利工作会议举行', $e_a1, '2024-07-09'],
  ['p-a1', '省委传达学习会议精神', $p_a1, '2025-08-02'], ['x-a1', '王平川在祁县调研', $x_a1, '2025-08-12'],
  ['h-a1', '全国水利表彰大会举行', $h_a1, '2025-06-02']
] AS row
CREATE (:Article {id: row[0], title: row[1], subtitles: [], kind: 'NEWS', text: row[2], published: date(row[3]),
  publication: '水利报', reporters: [], photographers: [], inferred: [], unread: 0, facts: '{}', sort: row[3] + '|' + row[0]});

UNWIND [['pe-li', '李远山'], ['pe-wang', '王平川'], ['pe-zhou', '周大河'], ['pe-wu', '吴小溪'], ['pe-zheng', '郑旧']] AS row
CREATE (:Person:Official {id: row[0], name: row[1], aliases: [], sphere: 'CN'});
CREATE (:Redirect {id: 'pe-old'});
MATCH (redirect:Redirect {id: 'pe-old'}), (person:Person {id: 'pe-wang'})
CREATE (redirect)-[:TO]->(person);

CREATE (:Place {id: 'CN-110000', name: '北京市', kind: 'DIVISION', level: 'PROVINCE', code: '110000'}),
  (s:Place {id: 'CN-140000', name: '山西省', kind: 'DIVISION', level: 'PROVINCE', code: '140000'}),
  (t:Place {id: 'CN-140100', name: '太原市', kind: 'DIVISION', level: 'PREFECTURE', code: '140100'}),
  (j:Place {id: 'CN-140700', name: '晋中市', kind: 'DIVISION', level: 'PREFECTURE', code: '140700'}),
  (q:Place {id: 'CN-140727', name: '祁县', kind: 'DIVISION', level: 'COUNTY', code: '140727'}),
  (t)-[:PART_OF]->(s), (j)-[:PART_OF]->(s), (q)-[:PART_OF]->(j);

UNWIND [
  ['ev-c24', 'MEETING', '中央水利工作会议', '中央水利工作会议', '2024-07-08', '2024-07-08', 'NATIONAL', true, 'CN-110000', 'e-a1',
    '{{e-a1|中央水利工作会议}}', '{{e-a1|北京}}'],
  ['ev-c25', 'MEETING', '中央水利工作会议', '中央水利工作会议', '2025-07-14', '2025-07-15', 'NATIONAL', true, 'CN-110000', 'c-a1',
    '{{c-a1|中央水利工作会议}}', '{{c-a1|北京}}'],
  ['ev-hall', 'CEREMONY', '全国水利表彰大会', '全国水利表彰大会', '2025-06-01', '2025-06-01', 'NATIONAL', false, 'CN-110000', 'h-a1',
    '{{h-a1|全国水利表彰大会}}', '{{h-a1|北京}}'],
  ['ev-p', 'MEETING', null, '周大河 会议 2025-08-01', '2025-08-01', '2025-08-01', 'PROVINCE', false, 'CN-140100', 'p-a1',
    '{{p-a1|召开会议}}', '{{p-a1|省委}}'],
  ['ev-x', 'INSPECTION', null, '王平川 调研 祁县 2025-08-10', '2025-08-10', '2025-08-10', 'NATIONAL', true, 'CN-140727', 'x-a1',
    '{{x-a1|调研}}', '{{x-a1|祁县}}']
] AS row
MATCH (place:Place {id: row[8]}), (article:Article {id: row[9]})
CREATE (event:Event {id: row[0], type: row[1], label: row[3], start: date(row[4]), end: date(row[5]), level: row[6],
  participantsComplete: row[7], sort: row[4] + '|' + row[0], span: CASE row[0] WHEN 'ev-c25' THEN 1 ELSE 0 END})
SET event.name = row[2]
CREATE (event)-[:REPORTED_IN {evidence: [row[10]], rules: ['event'], confidence: [0.9]}]->(article),
  (event)-[:TOOK_PLACE_IN {kind: 'PLACE', order: 1, evidence: [row[11]], rules: ['place'], confidence: [0.9]}]->(place);

UNWIND [
  ['pe-li', 'ev-c24', 1, ['ATTEND', 'SPEAK'], '{{e-a1|李远山}}'], ['pe-wu', 'ev-c24', 2, ['ATTEND'], '{{e-a1|吴小溪}}'],
  ['pe-li', 'ev-c25', 1, ['ATTEND', 'SPEAK'], '{{c-a1|李远山}}'], ['pe-wang', 'ev-c25', 2, ['ATTEND', 'CHAIR'], '{{c-a1|王平川}}'],
  ['pe-zhou', 'ev-p', 1, ['ATTEND', 'CHAIR'], '{{p-a1|周大河}}'], ['pe-wang', 'ev-p', 2, ['ATTEND'], '{{p-a1|王平川}}'],
  ['pe-wang', 'ev-x', 1, ['ATTEND', 'LEAD'], '{{x-a1|王平川}}'], ['pe-zhou', 'ev-x', 2, ['ATTEND'], '{{x-a1|周大河}}'],
  ['pe-wu', 'ev-x', 3, ['ATTEND'], '{{x-a1|吴小溪}}'],
  ['pe-wang', 'ev-hall', 1, ['ATTEND'], '{{h-a1|王平川}}'], ['pe-li', 'ev-hall', 2, ['ATTEND'], '{{h-a1|李远山}}']
] AS row
MATCH (person:Person {id: row[0]}), (event:Event {id: row[1]})
CREATE (person)-[:ATTENDED {order: row[2], roles: row[3], posts: [], evidence: [row[4]], rules: ['attend'], confidence: [0.9],
  sort: row[0] + '|' + event.sort}]->(event);
MATCH (event:Event {id: 'ev-hall'})
UNWIND range(1, 298) AS number
CREATE (:Person {id: 'pe-hall-' + toString(number), name: '与会者' + toString(number), aliases: []})-[:ATTENDED {order: number + 2,
  roles: ['ATTEND'], posts: [], evidence: ['{{h-a1|出席大会}}'], rules: ['attend'], confidence: [0.5],
  sort: 'pe-hall-' + toString(number) + '|' + event.sort}]->(event);
UNWIND [['CHAIRED', 'pe-wang', 'ev-c25', '{{c-a1|主持会议}}'], ['CHAIRED', 'pe-zhou', 'ev-p', '{{p-a1|主持会议}}']] AS row
MATCH (person:Person {id: row[1]}), (event:Event {id: row[2]})
CREATE (person)-[:CHAIRED {evidence: [row[3]], rules: ['chair'], confidence: [0.9]}]->(event);

MATCH (before:Event {id: 'ev-c24'}), (after:Event {id: 'ev-c25'}), (province:Event {id: 'ev-p'})
CREATE (series:Series {id: 'se-water', name: '中央水利工作会议'}), (before)-[:IN_SERIES {ordinal: 1}]->(series),
  (after)-[:IN_SERIES {ordinal: 2}]->(series), (before)-[:NEXT]->(after),
  (province)-[:REFERS_TO {evidence: ['{{p-a1|传达学习中央水利工作会议精神}}'], rules: ['refer'], confidence: [0.9]}]->(after);

UNWIND [
  ['ev-c25', 'c-a1', 'ts-c', '两项任务', '{{c-a1|两项任务}}', 'ta-c1', 1, '推进城乡供水一体化', '{{c-a1|推进城乡供水一体化。}}'],
  ['ev-c25', 'c-a1', 'ts-c', '两项任务', '{{c-a1|两项任务}}', 'ta-c2', 2, '加强水库安全管理', '{{c-a1|加强水库安全管理}}'],
  ['ev-p', 'p-a1', 'ts-p', '三项任务', '{{p-a1|三项任务}}', 'ta-p1', 1, '推进城乡供水一体化', '{{p-a1|推进城乡供水一体化}}'],
  ['ev-p', 'p-a1', 'ts-p', '三项任务', '{{p-a1|三项任务}}', 'ta-p2', 2, '加强水库和堤坝安全管理', '{{p-a1|加强水库和堤坝安全管理}}'],
  ['ev-p', 'p-a1', 'ts-p', '三项任务', '{{p-a1|三项任务}}', 'ta-p3', 3, '发展节水农业', '{{p-a1|发展节水农业}}']
] AS row
MATCH (event:Event {id: row[0]}), (article:Article {id: row[1]})
MERGE (set:TaskSet {id: row[2]})
SET set.phrase = row[3], set.found = 2, set.complete = true, set.article = row[1]
MERGE (event)-[has:SET]->(set)
SET has.order = 1, has.evidence = [row[4]], has.rules = ['tasks'], has.confidence = [0.9]
MERGE (set)-[reported:REPORTED_IN]->(article)
SET reported.evidence = [row[4]], reported.rules = ['tasks'], reported.confidence = [0.9]
CREATE (set)-[:HAS {ordinal: row[6], evidence: [row[8]], rules: ['task'], confidence: [0.9]}]->(:Task {id: row[5],
  ordinal: row[6], title: row[7], text: row[7], article: row[1], sort: left(article.sort, 10) + '|' + row[5]});
MATCH (event:Event {id: 'ev-c25'})
CREATE (event)-[:STATED {order: 1, evidence: ['{{c-a1|要推进城乡供水一体化}}'], rules: ['statement'], confidence: [0.9]}]
  ->(:Statement {id: 'st-c', verb: '指出', speaker: '会议', text: '要推进城乡供水一体化', article: 'c-a1', sort: '2025-07-16|st-c'});

MATCH (place:Place {id: 'CN-140000'}), (now:Person {id: 'pe-zhou'}), (before:Person {id: 'pe-zheng'})
CREATE (party:Organization {id: 'or-party', name: '中共山西省委员会', shortForms: ['省委'], level: 'PROVINCE'})-[:OF]->(place),
  (post:Post {id: 'po-secretary', title: '书记', label: '中共山西省委员会书记', organization: '中共山西省委员会', level: 'PROVINCE',
    public: true})-[:IN]->(party),
  (now)-[:HELD {count: 2, firstSeen: date('2025-03-01'), lastSeen: date('2025-08-02'), firstEvidence: '{{p-a1|省委书记}}',
    lastEvidence: '{{p-a1|省委书记}}'}]->(post),
  (before)-[:HELD {count: 1, firstSeen: date('2023-01-01'), lastSeen: date('2024-12-01'), firstEvidence: '{{e-a1|省委书记}}',
    lastEvidence: '{{e-a1|省委书记}}'}]->(post);
CREATE (:GraphMeta {id: 'graph', changed: datetime('2025-08-13T08:00:00Z')});
