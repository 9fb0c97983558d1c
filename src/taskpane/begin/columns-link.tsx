import type { JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";
import { useBeginStyles } from "./use-begin-styles";

/** Opens the page that says which column is which. */
export function ColumnsLink({ onOpen }: { readonly onOpen: () => void }): JSXElement {
  const looks = useBeginStyles();
  const say = useSay();
  return (
    <button type="button" className={looks.link} data-opener="columns" onClick={onOpen}>
      {say(TEXTS.columns)}
    </button>
  );
}
