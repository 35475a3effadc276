'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button } from './button'

/** Copies a text, and says that it did. */
export function CopyButton({ text, children }: { text: string; children?: ReactNode }) {
  const t = useTranslations('ui')
  const [copied, setCopied] = useState(false)
  return (
    <>
      <Button
        onClick={async () => {
          await navigator.clipboard.writeText(text)
          setCopied(true)
          setTimeout(() => setCopied(false), 4000)
        }}
      >
        {copied ? t('copy.done') : (children ?? t('copy.do'))}
      </Button>
      <span role="status" className="sr-only">
        {copied ? t('copy.done') : ''}
      </span>
    </>
  )
}
