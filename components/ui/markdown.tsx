import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import { translate } from '@/domain/shared/multilingual'
import { Prose } from './prose'
import { WrittenIn } from './translated'

type Props = {
  /** A multilingual value as it is stored, in Markdown. */
  value: unknown
  /** Level of the title it stands under: its own titles come below. */
  under: 1 | 2 | 3
  className?: string
}

const text = ['p', 'br', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr']
const titles = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const
/** Markdown never makes this element: it stands for the mark of the language, where there is one. */
const mark = 'abbr'

/** Links lead to the web or to a mailbox, and nowhere else. */
function safeAddress(address: string): string {
  return /^(https?:\/\/|mailto:)/i.test(address) ? address : ''
}

function SafeLink({ href, children }: ComponentProps<'a'>) {
  return href ? (
    <a href={href} rel="nofollow noopener noreferrer">
      {children}
    </a>
  ) : (
    children
  )
}

/** Titles one step further down than the one they stand under. */
function titlesUnder(level: number): Components {
  const lower = (step: number) => titles[Math.min(level + step, titles.length - 1)] ?? 'h6'
  return Object.fromEntries(
    titles.map((title, step) => {
      const Title = lower(step)
      return [title, ({ children }: ComponentProps<'h6'>) => <Title>{children}</Title>]
    }),
  )
}

/** Puts the mark at the end of the last paragraph, or after everything else. */
function markAtTheEnd() {
  return (tree: { children: unknown[] }) => {
    const last = tree.children.findLast(isElement)
    const into = last?.tagName === 'p' ? last : tree
    into.children.push({ type: 'element', tagName: mark, properties: {}, children: [] })
  }
}

function isElement(node: unknown): node is { tagName: string; children: unknown[] } {
  return typeof node === 'object' && node !== null && 'tagName' in node && 'children' in node
}

/**
 * A long multilingual text written in Markdown: paragraphs, titles, lists, emphasis, links. HTML and pictures in it are
 * left out. In another language than the reader's it says so, as `Paragraphs` does.
 */
export function Markdown({ value, under, className = '' }: Props) {
  const found = translate(value, useLocale())
  if (!found) return null
  return (
    <div lang={found.lang} className={className}>
      <Prose className="[overflow-wrap:anywhere] [&_blockquote]:mt-3 [&_blockquote]:border-edge [&_blockquote]:border-s-2 [&_blockquote]:ps-4 [&_h4]:mt-6 [&_h4]:font-semibold [&_hr]:my-6 [&_hr]:border-line [&_ol]:mt-3 [&_ol]:list-decimal [&_ol]:ps-5 [&_p]:whitespace-pre-line [&_pre]:mt-3 [&_pre]:overflow-x-auto">
        <ReactMarkdown
          allowedElements={[...text, ...titles, mark]}
          skipHtml
          urlTransform={safeAddress}
          rehypePlugins={found.fallback ? [markAtTheEnd] : []}
          components={{ ...titlesUnder(under), a: SafeLink, [mark]: () => <WrittenIn lang={found.lang} /> }}
        >
          {found.text}
        </ReactMarkdown>
      </Prose>
    </div>
  )
}
