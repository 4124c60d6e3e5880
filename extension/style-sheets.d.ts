// Style sheets are imported for their effect alone; Plasmo bundles them with the page that imports them.
declare module "*.css";
