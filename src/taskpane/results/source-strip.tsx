import type { JSXElement } from "@fluentui/react-components";
import { createPortal } from "react-dom";
import type { RowSource } from "../../core/summary/proposals";
import { useFrame } from "../parts/frame-context";
import type { GoTo } from "./go-to";
import { SourceLinks } from "./source-links";

interface SourceStripProps {
  readonly sources: readonly RowSource[];
  readonly onGo: GoTo;
}

/** Where the text that the buttons are about comes from, in the strip at the foot; without a frame, where it is written. */
export function SourceStrip({ sources, onGo }: SourceStripProps): JSXElement | null {
  const { stripSlot } = useFrame();
  if (sources.length === 0) return null;
  const links = <SourceLinks sources={sources} onGo={onGo} />;
  return stripSlot === null ? links : <>{createPortal(links, stripSlot)}</>;
}
