/** What is seen, or pressed, though it holds no words. */
const holdsMore = "a,button,input,select,img,svg,svg *,iframe,[role=button]";
/** Elements within a block whose boxes are looked at; a block of more is taken to be full. */
const mostWithin = 150;

export type Box = { left: number; top: number; right: number; bottom: number };
/** Whether what is painted on top at a point may be covered by a chip that takes this box. */
export type MayCover = (there: Element | null | undefined, box: Box) => boolean;

/** The title's own ground: nothing but what holds the title, or is a part of it. */
export const groundOf =
  (title: Element): MayCover =>
  (there) =>
    !there || there.contains(title) || title.contains(there);

/** The title's own ground, and also the part of another block in which no word and nothing else stands: a price leaves most of its line empty. */
export const emptyGroundOf = (title: Element): MayCover => {
  const isGround = groundOf(title);
  return (there, box) => isGround(there, box) || (there instanceof Element && isEmptyAt(there, box));
};

function isEmptyAt(block: Element, box: Box): boolean {
  if (block.matches(holdsMore) || block.getElementsByTagName("*").length > mostWithin) return false;
  const within = document.createRange();
  within.selectNodeContents(block);
  return ![...within.getClientRects()].some(
    ({ left, top, right, bottom }) => left < box.right && right > box.left && top < box.bottom && bottom > box.top,
  );
}
