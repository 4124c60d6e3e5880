import type { APIRoute } from "astro";
import { drawPicture } from "../../share-pictures/draw-picture.ts";
import { pictureFile, type SharePicture, sharePictures } from "../../share-pictures/picture-list.ts";

export const getStaticPaths = () =>
  sharePictures.map((picture) => ({ params: { picture: pictureFile(picture) }, props: { picture } }));

export const GET: APIRoute<{ picture: SharePicture }> = ({ props }) =>
  new Response(drawPicture(props.picture), { headers: { "Content-Type": "image/png" } });
