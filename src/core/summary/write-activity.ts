import type { DigitKind } from "../text/convert-digits";
import type { Entry } from "./entry";
import { leadsWithDate, namesWhen } from "./find-dates";
import { joinWords } from "./join-words";
import type { Sentence } from "./proposals";
import { timesOf, type When } from "./read-when";
import { fillTemplate } from "../text/fill-template";
import { CONNECTED, WORDING } from "./wording";
import { writeCounts } from "./write-counts";
import { writePlace } from "./write-place";
import { countWhen, writeWhen } from "./write-when";

/** If more days than these came before the activity, nobody would see what was done. */
const MOST_BEFORE = 2;
/** A shorter name (วัด) may be a part of another word by chance. */
const SHORTEST_NAME = 4;
const IS_ADDRESS = /^\S+$/;

/**
 * The sentence about one activity: when, what, how often and how many, where or how, and the proof. A fact that the activity
 * itself says is not repeated.
 * @param entries of one activity, in time order, at least one
 */
export function writeActivity(entries: readonly Entry[], digits: DigitKind): Sentence {
  const activity = (entries[0] as Entry).activity;
  const times = entries.flatMap(({ when }) => (when === null ? [] : timesOf(when))).sort(byTime);
  const when = saysWhen(activity, times) ? "" : writeWhen(times, digits);
  const isLong = countWhen(times) > MOST_BEFORE;
  const phrases = [
    isLong ? "" : when,
    activity,
    writeCounts(entries, digits),
    writePlaces(activity, entries),
    isLong ? when : "",
    writeLinks(activity, entries),
  ];
  return {
    text: phrases.filter((phrase) => phrase !== "").join(" "),
    sources: entries.map(({ source }) => source),
  };
}

function byTime(one: When, other: When): number {
  if (one.start !== other.start) return one.start < other.start ? -1 : 1;
  return one.end < other.end ? -1 : one.end > other.end ? 1 : 0;
}

function saysWhen(activity: string, times: readonly When[]): boolean {
  return leadsWithDate(activity) || times.every((time) => namesWhen(activity, time));
}

function writePlaces(activity: string, entries: readonly Entry[]): string {
  const places = distinct(entries.map(({ place }) => place));
  if (places.length === 0) return "";
  const own = withoutSpaces(activity);
  const unsaid = places.filter((place) => !saysPlace(own, place));
  return joinWords(unsaid.map(writePlace), " ");
}

function saysPlace(own: string, place: string): boolean {
  const whole = withoutSpaces(place);
  if (whole.length >= SHORTEST_NAME && own.includes(whole)) return true;
  const name = withoutSpaces(place.replace(CONNECTED, ""));
  return name.length >= SHORTEST_NAME && own.includes(name);
}

/** Enough to compare tidied texts. */
function withoutSpaces(tidied: string): string {
  return tidied.replaceAll(" ", "");
}

function writeLinks(activity: string, entries: readonly Entry[]): string {
  // capitals count in an address
  const given = [...new Set(entries.map(({ link }) => link))];
  const links = given.filter((link) => link !== "" && !activity.includes(link));
  if (links.length === 0) return "";
  const between = links.every((link) => IS_ADDRESS.test(link)) ? " " : ", ";
  return fillTemplate(WORDING.links, { links: links.join(between) });
}

function distinct(texts: readonly string[]): string[] {
  if (texts.length === 1) return texts.filter((text) => text !== "");
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = withoutSpaces(text);
    const isNew = key !== "" && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
