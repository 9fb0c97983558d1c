import type { JSXElement } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useState } from "react";
import type { DrawnPage, DrawnPicture } from "../../app/ports/drawn-pages";
import { matrixText, type Matrix } from "./matrix";
import { readContent, type PageClip, type PageMark } from "./read-content";

/** All that a page draws, as shapes of SVG. */
export function PageMarks({ page }: { readonly page: DrawnPage }): JSXElement {
  const id = useId();
  const marks = useMemo(() => readContent(page), [page]);
  const clips = useMemo(() => [...new Set(marks.flatMap(({ clip }) => clip ?? []))], [marks]);
  const { pictures } = page.supplies;
  return (
    <>
      {clips.length > 0 && (
        <defs>
          {clips.map(({ path, matrix }, index) => (
            <clipPath key={index} id={`${id}${index}`}>
              <path d={path} transform={matrixText(matrix)} />
            </clipPath>
          ))}
        </defs>
      )}
      {marks.map((mark, index) => (
        <Clipped key={index} clip={mark.clip} clips={clips} id={id}>
          {drawMark(mark, pictures)}
        </Clipped>
      ))}
    </>
  );
}

interface ClippedProps {
  readonly clip: PageClip | null;
  readonly clips: readonly PageClip[];
  readonly id: string;
  readonly children: JSXElement;
}

/** Around a shape, and not on it: its own matrix would move the clip, too. */
function Clipped({ clip, clips, id, children }: ClippedProps): JSXElement {
  return clip === null ? children : <g clipPath={`url(#${id}${clips.indexOf(clip)})`}>{children}</g>;
}

function drawMark(mark: PageMark, pictures: Readonly<Record<string, DrawnPicture>>): JSXElement {
  const transform = matrixText(mark.matrix);
  if (mark.kind === "fill") return <path d={mark.path} fill={mark.colour} transform={transform} />;
  if (mark.kind === "stroke") {
    const { path, width, dashes } = mark;
    return (
      <path
        d={path}
        fill="none"
        stroke="#000000"
        strokeWidth={width}
        transform={transform}
        {...(dashes !== "" && { strokeDasharray: dashes })}
      />
    );
  }
  const picture = pictures[mark.name];
  if (picture === undefined) throw new Error(`no picture ${mark.name}`);
  return <Picture picture={picture} matrix={mark.matrix} />;
}

/** Where a picture's own top left corner is in PDF's square of 1, whose axis points up. */
const FROM_TOP: Matrix = [1, 0, 0, -1, 0, 1];

function Picture({
  picture,
  matrix,
}: {
  readonly picture: DrawnPicture;
  readonly matrix: Matrix;
}): JSXElement {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const { bytes, kind } = picture;
    const fresh = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: `image/${kind}` }));
    setAddress(fresh);
    return () => URL.revokeObjectURL(fresh);
  }, [picture]);
  return (
    <g transform={`${matrixText(matrix)} ${matrixText(FROM_TOP)}`}>
      {address !== null && (
        <image
          href={address}
          width={1}
          height={1}
          preserveAspectRatio="none"
          // How it is turned is in the matrix already.
          style={{ imageOrientation: "none" }}
        />
      )}
    </g>
  );
}
