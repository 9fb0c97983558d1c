import { CONTAINER_FILES } from "./container-files";
import { DOCUMENT_FILES } from "./document-files";
import type { HostileFile } from "./hostile-file";
import { OTHER_FILES } from "./other-files";
import { PICTURE_FILES } from "./picture-files";
import { WORKBOOK_FILES } from "./workbook-files";
import { XML_FILES } from "./xml-files";

/** Every hostile file of the project. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...OTHER_FILES,
  ...CONTAINER_FILES,
  ...XML_FILES,
  ...WORKBOOK_FILES,
  ...PICTURE_FILES,
  ...DOCUMENT_FILES,
];
