'use client'

import { useEffect, useState } from 'react'
import type { Typed } from './sent-form'

const prefix = 'ronde:typed:'

/** What somebody typed into this form earlier in this tab; null until the browser has looked, and when there is nothing. */
export function useKeptValues(form: string | undefined): { kept: Typed | null; forget: () => void } {
  const [kept, setKept] = useState<Typed | null>(null)
  useEffect(() => setKept(form === undefined ? null : read(form)), [form])
  return {
    kept,
    forget: () => {
      if (form !== undefined) forgetTyped(form)
      setKept(null)
    },
  }
}

/** Keeps what is typed until the tab is closed or the form has arrived. Fields that are nobody's business stay out. */
export function keepTyped(form: string, data: FormData, except: readonly string[]): void {
  const typed: Typed = {}
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION') || except.includes(name)) continue
    const texts = data.getAll(name).filter((value) => typeof value === 'string')
    typed[name] = texts.length > 1 ? texts : (texts[0] ?? '')
  }
  try {
    sessionStorage.setItem(prefix + form, JSON.stringify(typed))
  } catch {
    // Private browsing or a full store: the form works without it.
  }
}

/** Once the form has arrived there is nothing left to remember. */
export function forgetTyped(form: string): void {
  try {
    sessionStorage.removeItem(prefix + form)
  } catch {
    // Nothing was kept then.
  }
}

function read(form: string): Typed | null {
  try {
    const text = sessionStorage.getItem(prefix + form)
    const value: unknown = text === null ? null : JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Typed) : null
  } catch {
    return null
  }
}
