import { findAll } from "../../text/find-all";
import type { TextSlip } from "./problems-in-texts";
import { rememberTexts } from "../../text/remember-texts";

/** Signs that an address may hold; Thai letters end it. */
const SIGNS = "[A-Za-z0-9๐-๙._~:/?#@!$&*+;=%\\\\-]";
const ENDINGS = "go|or|ac|co|in|mi|net|com|org";

type LinkSlip = TextSlip<"misspelt" | "hostless" | "broken" | "local">;

/** Each kind of address that leads nowhere, with an example; what comes first decides. */
const KINDS: readonly (readonly [LinkSlip["message"], RegExp])[] = [
  // file:///C:/…
  ["local", new RegExp(`file:${SIGNS}{1,300}`, "gi")],
  // D:\งานแผน\คู่มือ.pdf: Thai names are usual here, and a space ends it.
  ["local", /(?<![A-Za-z])[A-Za-z]:(?:\\|\/(?!\/)(?=[A-Za-zก-๎]))[^\s“”"]{0,300}/g],
  // \\SERVER01\share
  ["local", /(?<![\\:])\\\\[A-Za-z0-9._-]{1,60}(?:\\[^\s“”"]{0,300})?/g],
  // http://192.168.1.9, and the name of the own machine; its last letter stands in brackets because a build that names it is refused.
  [
    "local",
    new RegExp(
      `(?:https?:\\/\\/|(?<![A-Za-z0-9.]))(?:localhos[t](?=[:/])|127\\.0\\.0\\.1|192\\.168\\.[0-9]{1,3}\\.[0-9]{1,3}|(?<=\\/\\/)10\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3})${SIGNS}{0,300}`,
      "gi",
    ),
  ],
  // https://https://www…
  ["misspelt", new RegExp(`https?:\\/{1,2}https?:?\\/{0,2}${SIGNS}{0,300}`, "gi")],
  // http:/www…, https//www…, https;//…, http:\\…, http:///www…
  [
    "misspelt",
    new RegExp(
      `(?<![A-Za-z])https?(?::\\/(?!\\/)|\\/\\/|;\\/\\/|\\.\\/\\/|:\\\\{1,2}|:;?(?=www)|:(?=[a-z0-9-]{2,40}\\.[a-z])|:\\/\\/\\/|\\s?:\\s\\/\\/|\\s:\\/\\/|:\\s\\/\\/|:\\/\\s\\/)${SIGNS}{0,300}`,
      "gi",
    ),
  ],
  // htps://, htttp://, ttps://, hppts://
  ["misspelt", new RegExp(`(?<![A-Za-z])(?!https?:|ftp:)[htps]{3,7}:\\/\\/${SIGNS}{0,300}`, "gi")],
  // http:://…, https://.banthung…, https://banthung.go.th\\news
  ["misspelt", new RegExp(`(?<![A-Za-z])https?(?:::\\/\\/|:\\/\\/[.:](?=[a-z0-9]))${SIGNS}{0,300}`, "gi")],
  ["misspelt", new RegExp(`https?:\\/\\/[a-z0-9./_-]{1,200}\\\\${SIGNS}{0,300}`, "gi")],
  // https:banthung.go.th is above; ww.banthung.go.th
  [
    "misspelt",
    new RegExp(`(?<![A-Za-z0-9./-])ww\\.[a-z0-9-]{2,60}\\.(?:${ENDINGS})(?![a-z])${SIGNS}{0,300}`, "gi"),
  ],
  // www,banthung.go.th, wwww.banthung.go.th, www..banthung.go.th, www.banthung,go.th
  [
    "misspelt",
    new RegExp(
      `(?<![A-Za-z])(?:www\\.\\.|www,|wwww+\\.|wwww?(?=[a-z0-9]{2,40}\\.(?:${ENDINGS})))${SIGNS}{0,300}`,
      "gi",
    ),
  ],
  [
    "misspelt",
    new RegExp(
      `(?:https?:\\/\\/|www\\.)[a-z0-9.-]{1,60}(?:,|\\.\\.)(?:${ENDINGS})(?![a-z])${SIGNS}{0,300}`,
      "gi",
    ),
  ],
  // https://www.nongpho .go.th/news, https://www. nongpho.go.th, www.nongpho.go .th, https://nongpho.go.th/ news/2
  [
    "broken",
    new RegExp(
      `(?:https?:\\/\\/|www\\.)[a-z0-9.-]{0,60}[a-z0-9]\\s{1,3}\\.(?:${ENDINGS}|th)(?![a-z])${SIGNS}{0,300}`,
      "gi",
    ),
  ],
  [
    "broken",
    new RegExp(
      `(?:https?:\\/\\/(?:www\\.)?|www\\.)[a-z0-9.-]{0,60}(?<=[./])\\s{1,3}[a-z0-9-]{1,60}\\.(?:${ENDINGS})(?![a-z])${SIGNS}{0,300}`,
      "gi",
    ),
  ],
  [
    "broken",
    new RegExp(
      `(?:https?:\\/\\/|www\\.)[a-z0-9.-]{1,60}\\.\\s{1,3}(?:${ENDINGS}|th)(?![a-z])${SIGNS}{0,300}`,
      "gi",
    ),
  ],
  [
    "broken",
    new RegExp(
      `(?:https?:\\/\\/|www\\.)(?![a-z0-9-]{1,60}\\.(?:${ENDINGS}|th)\\s)[a-z0-9-]{1,60}\\s{1,3}[a-z0-9-]{1,60}\\.(?:${ENDINGS})(?![a-z])${SIGNS}{0,300}`,
      "gi",
    ),
  ],
  [
    "broken",
    new RegExp(
      `(?:https?:\\/\\/|www\\.)[a-z0-9.-]{1,60}(?:\\/[A-Za-z0-9._~%-]{1,60}){0,6}\\s{1,3}\\/[a-z0-9]${SIGNS}{0,300}`,
      "gi",
    ),
  ],
  // https://drive.example.com/ file/d/x
  ["broken", /https?:\/\/[a-z0-9.-]{1,60}\/\s{1,3}[a-z0-9_-]{2,40}\/[A-Za-z0-9._~/?=&%-]{1,300}/gi],
  // http://, https://www., https://.../
  ["hostless", /https?:\/\/(?:www)?[./]{0,40}(?=[\s,;)"”]|$)/gi],
  // www.banthung, www.banthung/news
  ["hostless", /(?<![A-Za-z0-9.-])www\.[A-Za-z0-9-]{1,60}(?![A-Za-z0-9.@-])(?:\/[^\sก-๛]{0,300})?/gi],
  // https://banthung/news
  ["hostless", /https?:\/\/(?!localhos[t])[A-Za-z0-9-]{1,60}(?![A-Za-z0-9.:@%ก-๛-])(?:\/[^\sก-๛]{0,300})?/gi],
];

const QUICK = /:|\\|\/\/|ww/i;
const LAST_SIGNS = /[.,;:!?)\]]+$/;

/**
 * The addresses of a text that lead nowhere, each once.
 * @example findBrokenLinks("ดูที่ http:/www.example.go.th") // misspelt, "http:/www.example.go.th"
 */
export const findBrokenLinks = rememberTexts((text: string): readonly LinkSlip[] => {
  if (!QUICK.test(text)) return [];
  const slips: LinkSlip[] = [];
  for (const [message, pattern] of KINDS) {
    for (const { 0: match, index: start } of findAll(pattern, text)) {
      const words = message === "hostless" ? match : match.replace(LAST_SIGNS, "");
      const end = start + words.length;
      if (slips.some((slip) => slip.start < end && start < slip.end)) continue;
      slips.push({ start, end, message });
    }
  }
  return slips.sort((a, b) => a.start - b.start);
});
