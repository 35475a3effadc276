import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { translate } from '@/domain/shared/multilingual'
import { WrittenIn } from './translated'

/** Running text at a readable width: paragraphs, lists, titles and links get their places. */
export function Prose({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <div
      className={`max-w-text [&_a]:text-link [&_dd]:mb-3 [&_dt]:font-semibold [&>:first-child]:mt-0 [&_h2]:mt-12 [&_h2]:mb-3 [&_h2]:text-30 [&_h3]:mt-6 [&_h3]:mb-1 [&_h3]:text-21 [&_h3+p]:mt-0 [&_li]:mt-1.5 [&_p]:mt-3 [&_ul]:mt-3 [&_ul]:list-disc [&_ul]:ps-5 [&_ul]:marker:text-soft ${className}`}
    >
      {children}
    </div>
  )
}

/** A long multilingual text: a paragraph for each block between empty lines. */
export function Paragraphs({ value, className = '' }: { value: unknown; className?: string }) {
  const found = translate(value, useLocale())
  if (!found) return null
  const blocks = found.text.split(/\n\s*\n/)
  return (
    <div lang={found.lang} className={`flex max-w-text flex-col gap-3 ${className}`}>
      {blocks.map((block, index) => (
        <p key={block} className="whitespace-pre-line">
          {block.trim()}
          {found.fallback && index === blocks.length - 1 && <WrittenIn lang={found.lang} />}
        </p>
      ))}
    </div>
  )
}
