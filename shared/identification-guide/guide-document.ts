const style = `
:root{color-scheme:light}
body{font:16px/1.5 system-ui,sans-serif;color:#1b1f23;background:#fff;max-width:50rem;margin:2rem auto;padding:0 1rem}
h2{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}h3{font-size:1.2rem;margin:1.6rem 0 .4rem}h4{margin:1rem 0 .3rem}
dl{display:grid;grid-template-columns:12rem 1fr;margin:1rem 0}dt,dd{margin:0;padding:.4rem 0;border-bottom:1px solid #d9d5cc}dt{color:#4b5560}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #d9d5cc}
p{white-space:pre-line}.guide-pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}.guide-pair p{margin:.2rem 0}
.guide-point{break-inside:avoid}img{max-width:100%;height:auto;border:1px solid #d9d5cc}
@media(max-width:30rem){.guide-pair,dl{grid-template-columns:1fr}}`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** One file that opens anywhere, without a network: `body` is markup whose text is already escaped. Its policy lets nothing load or run. */
export const guideDocument = ({ title, language, body }: { title: string; language: string; body: string }): string =>
  `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
