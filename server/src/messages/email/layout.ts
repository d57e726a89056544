import { Eta } from 'eta';
import { CLOSINGS, type Closing } from './closing.js';
import type { Block, Enclosed, Mail, Wording } from './letter.js';

/** The parts of a mail as it is sent. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly enclosed?: Enclosed;
}

interface Page extends Wording {
  readonly closing: Closing;
}

const eta = new Eta({ autoEscape: true });

const FONT = "font-family:'Noto Sans TC','Noto Sans TC Variable','Microsoft JhengHei','PingFang TC',Arial,sans-serif";

const html = eta.compile(`<!doctype html>
<html lang="<%= it.closing.tag %>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><%= it.subject %></title>
</head>
<body style="margin:0;padding:24px 12px;background:#f3f5f7;color:#1a1d21;${FONT};font-size:16px;line-height:1.7">
<main style="max-width:560px;margin:0 auto;padding:28px 32px;background:#ffffff;border-top:4px solid #0b5394">
<h1 style="margin:0 0 20px;font-size:18px;line-height:1.5;color:#0b5394"><%= it.subject %></h1>
<p style="margin:0 0 16px"><%= it.greeting %></p>
<% for (const block of it.blocks) { %>
<% if (block.kind === 'paragraph') { %>
<p style="margin:0 0 16px"><%= block.text %></p>
<% } else if (block.kind === 'quote') { %>
<blockquote style="margin:0 0 16px;padding:8px 16px;border-left:4px solid #b45309;white-space:pre-line"><%= block.text %></blockquote>
<% } else if (block.kind === 'list') { %>
<ul style="margin:0 0 16px;padding-left:24px">
<% for (const item of block.items) { %>
<li><%= item %></li>
<% } %>
</ul>
<% } else { %>
<p style="margin:0 0 16px"><a href="<%= block.href %>" style="color:#0b5394;font-weight:bold"><%= block.label %></a><br>
<span style="font-size:13px;color:#4a5058;word-break:break-all"><%= block.href %></span></p>
<% } %>
<% } %>
<p style="margin:24px 0 0"><%= it.closing.sender %></p>
<hr style="margin:20px 0 12px;border:0;border-top:1px solid #d5dade">
<p style="margin:0;font-size:13px;color:#4a5058"><%= it.closing.notice %></p>
</main>
</body>
</html>
`);

/** Lays a mail out, as text and as HTML. @param home address of the system */
export function renderMail(mail: Mail, home: string): RenderedMail {
  const { enclosed, ...wording } = mail.write(home);
  const page: Page = { ...wording, closing: CLOSINGS[mail.language] };
  return { subject: page.subject, text: textOf(page), html: eta.render(html, page), ...(enclosed && { enclosed }) };
}

function textOf({ greeting, blocks, closing }: Page): string {
  return `${[greeting, ...blocks.map(textOfBlock), closing.sender, closing.notice].join('\n\n')}\n`;
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'link':
      return `${block.label}\n${block.href}`;
    case 'quote':
    case 'paragraph':
      return block.text;
  }
}
