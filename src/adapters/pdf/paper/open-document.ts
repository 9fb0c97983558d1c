import type { PlainDate } from "../../../core/calendar/plain-date";
import type { ReportProperties } from "../../../core/report/model/report-model";
import { ACCESSIBILITY_CLAIM } from "./accessibility-claim";
import { GatheredDocument } from "./gathered-document";
import type { PdfAssets } from "./pdf-assets";

const MADE_BY = "integrity-report-addin";
const XML_SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** XML 1.0, production 2 (Char): no other character may be in a document, not even escaped. */
const NOT_XML = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** An empty archival and accessible document (PDF/A-2a, PDF/UA-1): tagged, in Thai, with its title, no clock in it, the two weights of the font registered. */
export function openDocument(
  { title, subject, author, created, language }: ReportProperties,
  assets: Pick<PdfAssets, "regular" | "bold">,
): GatheredDocument {
  const document = new GatheredDocument({
    autoFirstPage: false,
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    lang: language,
    displayTitle: true,
    font: "",
    info: {
      Title: xmlCharacters(title),
      Subject: xmlCharacters(subject),
      ...(author === null ? {} : { Author: xmlCharacters(author) }),
      Creator: MADE_BY,
      Producer: "PDFKit",
      CreationDate: new Date(`${created}T00:00:00Z`),
    },
  });
  escapeMetadata(document);
  document.registerFont("regular", assets.regular).registerFont("bold", assets.bold);
  return document;
}

/** pdfkit puts the title and the names into the XML of the metadata as they are; by then the other record of them is written. */
function escapeMetadata(document: GatheredDocument): void {
  const endSubset = document.endSubset.bind(document);
  document.endSubset = () => {
    const { Title = "", Subject = "", Author } = document.info;
    document.info = {
      ...document.info,
      Title: escapeXml(Title),
      Subject: escapeXml(Subject),
      ...(Author === undefined ? {} : { Author: escapeXml(Author) }),
    };
    endSubset();
    document.appendXML(ACCESSIBILITY_CLAIM);
  };
}

function xmlCharacters(text: string): string {
  return text.replace(NOT_XML, " ");
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => XML_SIGNS[sign] ?? sign);
}

/** The properties of a document of which only the fonts are used. */
export const BLANK_PAPER = {
  title: "",
  subject: "",
  author: null,
  fiscalYear: 2568,
  language: "th-TH",
  created: "2000-01-01" as PlainDate,
} as const;
