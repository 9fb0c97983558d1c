import { cellArea, intersectAreas } from "../workbook/area";
import type { CellComment, Sheet } from "../workbook/sheet";
import { hostError } from "../workbook/host-error";
import { asBoolean, asInteger, asText } from "../protocol/arguments";
import { methods, readOnly, stored, type ObjectType } from "../protocol/object-type";
import { areaOf, makeRange, rangeArgument } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import { serverObject, type ServerObject, type Targets } from "../protocol/targets";

type CollectionTarget = Targets["CommentCollection"];
type CommentTarget = Targets["Comment"];

function commentsOf({ sheet }: CollectionTarget, { workbook }: ServerContext): CommentTarget[] {
  const sheets: Sheet[] = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((each) => each.comments.map((comment) => ({ sheet: each, comment })));
}

function byId(target: CollectionTarget, id: unknown, context: ServerContext): ServerObject | null {
  const match = commentsOf(target, context).find(({ comment }) => comment.id === id);
  return match ? serverObject("Comment", match) : null;
}

/** `Excel.CommentCollection`: plain comments, one to a cell, without replies. */
export const COMMENT_COLLECTION: ObjectType<CollectionTarget> = {
  items: (target, context) => commentsOf(target, context).map((each) => serverObject("Comment", each)),
  item: byId,
  methods: methods<CollectionTarget>({
    Add: (target, [cell, content], context) => {
      const { workbook } = context;
      const range = rangeArgument(context, cell, target.sheet ?? workbook.active);
      const { top, left } = areaOf(range);
      const area = cellArea(top, left);
      const isTaken = range.sheet.comments.some((comment) => intersectAreas(comment.area, area));
      if (isTaken) throw hostError("ItemAlreadyExists");
      const comment: CellComment = {
        id: `comment${workbook.nextCommentNumber}`,
        area,
        content: asText(content),
        resolved: false,
      };
      workbook.nextCommentNumber += 1;
      range.sheet.comments.push(comment);
      return serverObject("Comment", { sheet: range.sheet, comment });
    },
    GetCount: (target, _args, context) => commentsOf(target, context).length,
    GetItemAt: (target, [index], context) => {
      const match = commentsOf(target, context)[asInteger(index)];
      return match ? serverObject("Comment", match) : null;
    },
    GetItemOrNullObject: (target, [id], context) => byId(target, id, context),
    GetItemByCell: (target, [cell], context) => {
      const range = rangeArgument(context, cell, target.sheet ?? context.workbook.active);
      const match = range.sheet.comments.find((comment) => intersectAreas(comment.area, areaOf(range)));
      return match ? serverObject("Comment", { sheet: range.sheet, comment: match }) : null;
    },
  }),
};

function commentOf(target: CommentTarget): CellComment {
  return target.comment;
}

/** `Excel.Comment`. */
export const COMMENT: ObjectType<CommentTarget> = {
  identity: (target) => ({ Id: target.comment.id }),
  properties: {
    Id: readOnly((target) => target.comment.id),
    Content: stored(commentOf, "content", asText),
    Resolved: stored(commentOf, "resolved", asBoolean),
    AuthorName: readOnly(() => "Simulated user"),
  },
  methods: methods<CommentTarget>({
    GetLocation: (target, _args, context) => makeRange(context, target.sheet, target.comment.area),
    Delete: (target) => {
      target.sheet.comments = target.sheet.comments.filter((each) => each !== target.comment);
    },
  }),
};
