package org.policygraph.statements;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Sentences;

/** Who speaks: finds the speakers of one body's cues, asked in order of the text. */
final class Speakers {

	private final Speech speech;

	private final String text;

	/** Longest first, so that no name hides a longer one. */
	private final List<String> names;

	private @Nullable String last;

	Speakers(Speech speech, String text, Collection<String> names) {
		this.speech = speech;
		this.text = text;
		this.names = names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
	}

	/**
	 * {@return the speaker of a cue: a person's name, or 会议, 文章 … as printed; null if
	 * nobody can be told}
	 */
	@Nullable String of(Cue cue) {
		String speaker = cue.hasSubject() ? named(cue) : implied(cue);
		if (speaker != null) {
			this.last = speaker;
		}
		return speaker;
	}

	/**
	 * {@return whether the beginning of a sentence names someone who may speak in it}
	 */
	boolean opens(String beginning) {
		return firstName(beginning) != null || this.speech.opening().matcher(beginning).find()
				|| this.speech.pronoun().matcher(beginning).find();
	}

	private @Nullable String named(Cue cue) {
		String subject = cue.subject();
		Matcher voice = this.speech.voice().matcher(subject);
		boolean isVoice = voice.find();
		if (isVoice && voice.group("inside") == null) {
			return voice.group("voice");
		}
		boolean strict = this.speech.noun().matcher(cue.verb()).matches();
		String name = firstName(subject);
		if (name != null && (!strict || subject.endsWith(name) || isVoice)) {
			return name;
		}
		if (isVoice) {
			return voice.group("voice");
		}
		Matcher pronoun = this.speech.pronoun().matcher(subject);
		if (pronoun.find() && (!strict || pronoun.end() == subject.length())) {
			return personBefore(cue.start());
		}
		return this.speech.spokesman().matcher(subject).find() ? subject : null;
	}

	/** A clause without a subject goes on with the subject of its sentence. */
	private @Nullable String implied(Cue cue) {
		int sentence = Sentences.start(this.text, cue.start());
		String before = this.text.substring(sentence, cue.start());
		String name = firstName(before);
		if (name != null) {
			return name;
		}
		if (this.speech.pronoun().matcher(before).find()) {
			return personBefore(sentence);
		}
		Matcher voice = this.speech.opening().matcher(before);
		return voice.find() ? voice.group("voice") : this.last;
	}

	/** 他 is the first person of the nearest sentence before that names one. */
	private @Nullable String personBefore(int at) {
		int end = Sentences.start(this.text, at);
		String here = firstName(this.text.substring(end, at));
		if (here != null) {
			return here;
		}
		while (end > 0) {
			int start = Sentences.start(this.text, end - 1);
			String name = firstName(this.text.substring(start, end));
			if (name != null) {
				return name;
			}
			end = Math.min(start, end - 1);
		}
		return this.last;
	}

	private @Nullable String firstName(String clause) {
		String first = null;
		int nearest = clause.length();
		for (String name : this.names) {
			for (int at = clause.indexOf(name); at >= 0; at = clause.indexOf(name, at + name.length())) {
				if (at < nearest && !this.speech.object().matcher(clause.substring(0, at)).find()) {
					first = name;
					nearest = at;
				}
			}
		}
		return first;
	}

}
