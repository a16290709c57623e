/** Words of which the generated text is made; they say nothing. */
const words =
  '临江 推进 产业 建设 项目 企业 投资 增长 同比 基地 材料 装备 医药 能源 数据 园区 市场 发展 方面 其中 以及'.split(
    ' ',
  );

/** A generator of numbers from 0 to 1 that always gives the same ones. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The HTML of a body of about `length` characters with so many mentions, spread evenly. */
export function toBody(length: number, mentions: number): string {
  const random = createRandom(7);
  const paragraphs: string[] = [];
  let written = 0;
  let marked = 0;
  while (written < length) {
    let paragraph = '';
    while (paragraph.length < 120) {
      paragraph += words[Math.floor(random() * words.length)] ?? '';
      if (random() < 0.12) paragraph += random() < 0.5 ? '，' : `${Math.floor(random() * 900)}亿元，`;
    }
    written += paragraph.length;
    let html = `&emsp;${paragraph}。`;
    while (marked < mentions && marked < (written / length) * mentions) {
      const code = 300000 + (marked % 80);
      html += `<span id="stock_0.${code}"><a class="keytip" data-code="0,${code}" href="http://quote.eastmoney.com/unify/r/0.${code}">示例</a></span><span id="quote_0.${code}"></span>`;
      marked += 1;
    }
    paragraphs.push(`<p>${html}</p>`);
  }
  return paragraphs.join('');
}

/** A whole page around a body, with so many elements in all, as portals have them. */
export function toPage(body: string, elements: number): string {
  const item = '<li class="nav-item"><a href="#" class="nav-link"><span>栏目</span></a></li>';
  const around = `<ul class="nav">${item.repeat(Math.floor(elements / 3))}</ul>`;
  const head =
    '<div class="contentbox"><div class="title">示例</div><div class="infos"><div class="item">2026年01月02日 09:30</div><div class="item">示例报</div></div><div class="abstract"><div class="txt">示例。</div></div>';
  return `<!doctype html><meta charset="utf-8"><title>示例_东方财富网</title>${around}${head}<div id="ContentBody">${body}</div></div>`;
}
