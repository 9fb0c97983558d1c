export { drawIcon } from "./draw-icon";
export { encodePng } from "./encode-png";
export { ICON_SIZES } from "./icon-sizes";
