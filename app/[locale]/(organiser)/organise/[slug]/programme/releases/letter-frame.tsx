'use client'

import { type ReactNode, useState } from 'react'
import { noteForm } from './note-form'

type Props = {
  src: string
  title: string
  /** The way to the letter without scripts. */
  open: string
  summary: ReactNode
  children: ReactNode
}

/** The address of the letter with the note as it is typed now. */
function withNote(src: string): string {
  const url = new URL(src, window.location.href)
  const typed = document.querySelectorAll<HTMLTextAreaElement>(`#${noteForm} textarea[name^="note."]`)
  for (const { name, value } of typed) if (value.trim()) url.searchParams.set(name, value)
  return url.pathname + url.search
}

/** A line that opens to a letter, shown in a frame of its own: it runs nothing and loads nothing. */
export function LetterFrame({ src, title, open, summary, children }: Props) {
  const [shown, setShown] = useState<string | null>(null)
  return (
    <details className="group" onToggle={({ currentTarget }) => setShown(currentTarget.open ? withNote(src) : null)}>
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-4 gap-y-0.5 py-2 text-15">
        {summary}
      </summary>
      <div className="flex flex-col gap-3 pb-5">
        {children}
        {shown ? (
          <iframe
            src={shown}
            title={title}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            className="h-128 w-full rounded-14 border border-line"
          />
        ) : (
          <a href={src} className="inline-flex min-h-11 items-center self-start text-link">
            {open}
          </a>
        )}
      </div>
    </details>
  )
}
