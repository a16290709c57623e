/** The look of an exported HTML file, on paper and on a screen, light or dark. */
export const htmlStyle = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.8 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
article + article { margin-top: 4rem; border-top: 1px solid; padding-top: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.4; }
h2 { font-size: 1.05rem; margin-top: 1.6rem; border-bottom: 1px solid #8888; }
dl { display: grid; grid-template-columns: 4rem 1fr; gap: 0.2rem 1rem; }
dd { margin: 0; }
blockquote { margin: 0; }
.about { font-size: 0.85rem; opacity: 0.75; }
.note { white-space: pre-wrap; margin: 0.2rem 0; }
.heading { font-weight: 700; }
mark { color: inherit; background: #ffd40061; }
mark[data-colour='green'] { background: #3fbf5a52; }
mark[data-colour='blue'] { background: #4aa3f052; }
mark[data-colour='pink'] { background: #f06aa852; }
mark[data-colour='purple'] { background: #9a74e052; }
@media print {
  body { margin: 0; max-width: none; }
  article { break-before: page; }
  mark { background: none; text-decoration: underline 2px; }
}
`;
