package org.policygraph.api.ask;

/** What a question asks, each with an example for those who were not understood. */
enum QuestionType {

	/** Who took part. */
	ATTENDEES("谁出席了中央城市工作会议？"), ATTENDEE_COUNT("中央城市工作会议有多少人参加？"), DID_ATTEND("李强是否出席中央城市工作会议？"), DID_VISIT("刘星去过祁县吗？"),
	IS_HOLDER("刘星是晋中市市长吗？"), WAS_AT("中央城市工作会议是在北京召开的吗？"), DID_ACT("李强在中央城市工作会议上讲话了吗？"),
	/** As what. */
	POST_AT("李强以什么身份出席中央城市工作会议？"), ROLE_AT("李强在中央城市工作会议上做了什么？"),
	/** Who did what. */
	CHAIR("谁主持了中央城市工作会议？"), SPEAKERS("中央城市工作会议上谁讲话了？"),
	/** Unnamed participants. */
	GROUPS("中央城市工作会议有哪些单位参加？"),
	/** When and where. */
	WHEN_WHERE("中央城市工作会议是什么时候在哪里召开的？"), WHEN("中央城市工作会议什么时候召开？"), START("中央城市工作会议几号开始？"), END("中央城市工作会议哪天结束？"),
	DURATION("中央城市工作会议开了几天？"), WHERE("中央城市工作会议在哪里召开？"),
	/** What was said and set. */
	STATEMENTS("中央城市工作会议强调了什么？"), STATEMENTS_ABOUT("中央城市工作会议的总体要求是什么？"), TASKS("中央城市工作会议部署了哪些任务？"),
	TASK_COUNT("中央城市工作会议部署了几项任务？"), NTH_TASK("中央城市工作会议第三项任务是什么？"), MEASURES("中央城市工作会议第三项任务有哪些举措？"),
	STATEMENTS_OF("刘星在祁县强调了什么？"), STATEMENTS_ON("刘星对防汛说了什么？"), WHO_SAID("谁说了“让老城焕发新活力”？"),
	/** Sources. */
	PUBLICATIONS("哪家报纸报道了中央城市工作会议？"), REPORTS("中央城市工作会议是哪篇报道说的？"), ARTICLES("哪些报道提到“城市更新”？"),
	FIRST_USE("“城市更新”最早何时提出？"), USE_COUNT("“城市更新”提到过几次？"), EVENTS_MENTIONING("哪些会议提到“城市更新”？"),
	/** People and their events. */
	EVENTS_OF("习近平参加了哪些会议？"), EVENTS_WITH_ROLE("李哲主持了什么会？"), EVENT_COUNT_OF("习近平出席过几次会议？"),
	EVENT_DAY_OF("刘星什么时候到祁县调研？"), EVENT_PLACE_OF("习近平在哪里出席会议？"), COMPANIONS("刘星和谁一起去的祁县？"), PLACES_OF("刘星去过哪些地方？"),
	COUNTRIES("外长访问了哪个国家？"), SITES("刘星在祁县参观了哪些企业？"), VISIT_COUNT("刘星去过几次祁县？"),
	/** Two people. */
	COMMON_PLACES("刘星和李军一起去了哪里？"), COMMON_EVENTS("习近平和李强一起参加过什么会？"), COMMON_COUNT("习近平和李强同场过几次？"),
	RELATION("刘星和李军有什么关系？"), DIFFERENCE("李强出席而李希没有出席的会议有哪些？"), COMPARE("比较一下习近平和李强"), COMPARE_COUNT("习近平和李强谁参加的会议多？"),
	/** Articles under a name. */
	PUBLISHED("习近平发表了什么文章？"), AUTHORS("《坚定不移推进高水平对外开放》是谁写的？"),
	/** Audiences and letters. */
	RECEIVED("市长会见了谁？"), RECEIVED_BY("谁会见了新加坡客人？"), MEETING_DAY("两人什么时候会见？"), MEETING_PLACE("两人在哪里会见？"),
	LETTERS("省委书记给谁回信了？"),
	/** Posts. */
	POSTS_OF("刘星担任什么职务？"), CAREER("刘星任过哪些职务？"), APPOINTED("刘星被任命为什么职务？"), HOLDER("谁是晋中市市长？"), HOLDERS("谁担任过晋中市市长？"),
	LEADERS_OF("祁县有哪些领导？"),
	/** Places and days. */
	VISITORS("谁去过祁县？"), EVENTS_HERE("2025年7月有哪些会议？"), EVENT_COUNT_AT("今年晋中市开过几次会？"), SERIES_COUNT("防汛工作会议开过几次？");

	private final String example;

	QuestionType(String example) {
		this.example = example;
	}

	String example() {
		return this.example;
	}

}
