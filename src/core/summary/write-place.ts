import { fillTemplate } from "../text/fill-template";
import {
  CHANNEL_WORDS,
  CITED_DOCUMENT,
  CONNECTED,
  EVENT_WORDS,
  MEETING_WORDS,
  PLACE_WORDS,
  THROUGH_WORDS,
  WORDING,
} from "./wording";

const ADDRESS = /^(?:https?:|www\.)/i;
const GLUED_AT = /^ณ(?=[ก-๎])/;
const LATIN = /^[A-Za-z@#]/;

/**
 * A channel or a place as a part of the sentence; where it is not clear which of the two it is, it is named as it was recorded.
 * @param tidied the cell's text, tidied
 * @example writePlace("ห้องประชุมสภา") // "ณ ห้องประชุมสภา"
 * @example writePlace("เว็บไซต์") // "ทางเว็บไซต์"
 * @example writePlace("ผ่านกลุ่มไลน์") // "ผ่านกลุ่มไลน์"
 */
export function writePlace(tidied: string): string {
  if (CONNECTED.test(tidied)) return tidied.replace(GLUED_AT, "ณ ");
  if (ADDRESS.test(tidied)) return fillTemplate(WORDING.address, { channel: tidied });
  if (CITED_DOCUMENT.test(tidied)) return fillTemplate(WORDING.document, { channel: tidied });
  if (MEETING_WORDS.test(tidied)) return fillTemplate(WORDING.meeting, { channel: tidied });
  if (EVENT_WORDS.test(tidied)) return fillTemplate(WORDING.event, { channel: tidied });
  if (THROUGH_WORDS.test(tidied)) return fillTemplate(WORDING.throughChannel, { channel: tidied });
  if (CHANNEL_WORDS.test(tidied)) return fillTemplate(WORDING.thaiChannel, { channel: tidied });
  if (PLACE_WORDS.test(tidied)) return fillTemplate(WORDING.place, { place: tidied });
  if (LATIN.test(tidied)) return fillTemplate(WORDING.latinChannel, { channel: tidied });
  return fillTemplate(WORDING.unclearPlace, { channel: tidied });
}
