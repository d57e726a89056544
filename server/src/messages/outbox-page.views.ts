export const FONT_PATH = '/outbox/typeface/';
export const FONT_LINK = `<link rel="stylesheet" href="${FONT_PATH}index.css">`;

/** The style of the outbox page; its hash is part of the page's content security policy. */
export const STYLE = `
:root { color-scheme: light; font: 16px/1.6 'Noto Sans TC', 'Noto Sans TC Variable', 'Microsoft JhengHei', 'PingFang TC', system-ui, sans-serif; }
body { margin: 0; background: #f3f5f7; color: #1a1d21; }
header { background: #0b3d66; color: #fff; }
header div, main { max-width: 60rem; margin: 0 auto; padding: 1rem 1.5rem; }
h1 { margin: 0; font-size: 1.25rem; }
header p { margin: 0; font-size: .875rem; color: #d7e3ee; }
a { color: #0b5394; }
a:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; background: #fff; }
th, td { padding: .625rem .75rem; text-align: left; vertical-align: top; border-bottom: 1px solid #dfe4e8; }
th { font-size: .875rem; background: #e8edf2; }
td.time { white-space: nowrap; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; }
dt { color: #4a5058; }
dd { margin: 0; overflow-wrap: anywhere; }
article { padding: 1.5rem; background: #fff; border-top: 4px solid #0b5394; white-space: pre-wrap; overflow-wrap: anywhere; }
p.empty { padding: 2rem; background: #fff; text-align: center; }
`;

const top = (title: string): string => `<!doctype html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${FONT_LINK}
<style>${STYLE}</style>
</head>
<body>
<header><div>
<h1>寄件匣 <span lang="en">Outbox</span></h1>
<p>開發環境：郵件與簡訊不會寄出，僅列於此。<span lang="en">Development: mails and text messages are not sent, only listed here.</span></p>
</div></header>
<main>
`;

const BOTTOM = `
</main>
</body>
</html>
`;

const BACK = '<p><a href="/outbox">← 所有郵件 <span lang="en">All messages</span></a></p>';

export const LIST_PAGE = `${top('寄件匣 Outbox')}
<% if (it.messages.length === 0) { %>
<p class="empty">尚無郵件。<span lang="en">No messages yet.</span></p>
<% } else { %>
<table>
<thead><tr>
<th scope="col">時間 <span lang="en">Time (Taipei)</span></th>
<th scope="col">收件者 <span lang="en">To</span></th>
<th scope="col">主旨 <span lang="en">Subject</span></th>
<th scope="col">狀態 <span lang="en">State</span></th>
</tr></thead>
<tbody>
<% for (const message of it.messages) { %>
<tr>
<td class="time"><%= message.time %></td>
<td><%= message.recipient %></td>
<td><a href="/outbox/<%= message.id %>"><%= message.title || message.id %></a></td>
<td><% if (message.state === 'SENT') { %>已送達 <span lang="en">delivered</span><% } else if (message.state === 'FAILED') { %>寄送失敗 <span lang="en">failed</span><% } else { %>未寄出，僅列於此 <span lang="en">only shown here</span><% } %></td>
</tr>
<% } %>
</tbody>
</table>
<% } %>
${BOTTOM}`;

export const MESSAGE_PAGE = `${top('郵件 Message')}
${BACK}
<h2><%= it.title %></h2>
<dl>
<dt>收件者 <span lang="en">To</span></dt><dd><%= it.recipient %></dd>
<dt>時間 <span lang="en">Time (Taipei)</span></dt><dd><%= it.time %></dd>
</dl>
<article><% for (const part of it.parts) { %><% if (part.isLink) { %><a href="<%= part.text %>"><%= part.text %></a><% } else { %><%= part.text %><% } %><% } %></article>
<% if (it.html !== undefined) { %><p><a href="/outbox/<%= it.id %>/html">HTML 版本 <span lang="en">HTML version</span></a></p><% } %>
<% if (it.attachment) { %><p><a href="/outbox/<%= it.id %>/attachment">附件 <span lang="en">Attachment</span>：<%= it.attachment.fileName %></a></p><% } %>
${BOTTOM}`;

export const MISSING_PAGE = `${top('查無郵件 Not found')}
${BACK}
<p class="empty">查無此郵件。<span lang="en">There is no such message.</span></p>
${BOTTOM}`;
