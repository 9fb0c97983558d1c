import type { RibbonButton } from "./read-ribbon";

/** The menu that a right click, or the menu key, opens on the grid: what the add-in puts there, and nothing else. */
export function createCellMenu(
  grid: HTMLElement,
  menu: HTMLElement,
  onChoose: (item: RibbonButton) => void,
): { readonly show: (items: readonly RibbonButton[]) => void } {
  const close = (): void => {
    menu.hidden = true;
  };
  grid.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    menu.style.left = `${event.clientX}px`;
    menu.style.top = `${event.clientY}px`;
    menu.hidden = false;
    menu.querySelector("button")?.focus();
  });
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    close();
    grid.focus();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) close();
  });
  return {
    show: (items) => {
      menu.replaceChildren(
        ...items.map((item) => {
          const button = document.createElement("button");
          button.type = "button";
          button.role = "menuitem";
          button.title = item.tip;
          button.textContent = item.label;
          button.addEventListener("click", () => {
            close();
            onChoose(item);
          });
          return button;
        }),
      );
    },
  };
}
