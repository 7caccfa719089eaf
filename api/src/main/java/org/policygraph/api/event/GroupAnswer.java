package org.policygraph.api.event;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.answer.EventSummary;

/**
 * Unnamed participants and their event.
 *
 * @param group the collective
 * @param event the event
 */
@Schema(name = "GroupAnswer")
record GroupAnswer(Event.Group group, EventSummary event) {

}
