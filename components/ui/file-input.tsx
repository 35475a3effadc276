'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { type FileKind, fileLimits } from '@/lib/documents/file-limits'
import { FieldError } from './field'
import { controlFrame } from './input'

type Props = Omit<ComponentProps<'input'>, 'type' | 'accept' | 'value' | 'defaultValue'> & {
  kind: FileKind
  /** What is kept now. */
  current?: { href: string; name: string } | null | undefined
}

const mega = 1024 * 1024
const tenths = (octets: number) => Math.max(0.1, Math.ceil((octets / mega) * 10) / 10)

/**
 * Chooses a file with the browser's own control, so that it works without JavaScript. With it, a picture is shown as
 * soon as it is chosen, and a file that is too large is refused before it is sent.
 */
export function FileInput({ kind, current, className = '', ...control }: Props) {
  const t = useTranslations('ui.file')
  const { accept, octets, megaOctets } = fileLimits[kind]
  const input = useRef<HTMLInputElement>(null)
  const [preview, setPreview] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)

  useEffect(() => () => (preview === null ? undefined : URL.revokeObjectURL(preview)), [preview])
  useEffect(() => {
    const form = input.current?.form
    const forget = () => {
      setPreview(null)
      setFault(null)
    }
    form?.addEventListener('reset', forget)
    return () => form?.removeEventListener('reset', forget)
  }, [])

  function choose(element: HTMLInputElement) {
    const file = element.files?.[0]
    const tooBig = file !== undefined && file.size > octets
    setFault(tooBig ? t('tooBig', { name: file.name, size: tenths(file.size), most: megaOctets }) : null)
    setPreview(file && !tooBig && kind === 'picture' ? URL.createObjectURL(file) : null)
    if (tooBig) element.value = ''
  }

  const name = control.id ?? control.name ?? kind
  const described = [control['aria-describedby'], `${name}-limit`, fault && `${name}-size-error`]
  const picture = preview ?? (kind === 'picture' ? current?.href : undefined)
  return (
    <div className="flex flex-wrap items-start gap-4">
      {picture && (
        <img src={picture} alt="" width={96} height={96} className="size-24 rounded-14 bg-wash object-cover" />
      )}
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-2">
        <input
          {...control}
          ref={input}
          type="file"
          accept={accept}
          onChange={(event) => choose(event.currentTarget)}
          aria-describedby={described.filter(Boolean).join(' ')}
          aria-invalid={fault ? true : control['aria-invalid']}
          className={`${controlFrame} cursor-pointer text-15 file:me-4 file:min-h-8 file:cursor-pointer file:rounded-pill file:border-[1.5px] file:border-edge file:bg-sheet file:px-4 file:font-semibold file:text-ink hover:file:border-ink ${className}`}
        />
        <p id={`${name}-limit`} className="text-15 text-soft">
          {t(kind, { size: megaOctets })}
        </p>
        {current && kind === 'document' && (
          <p className="text-15">
            <span className="text-soft">{t('current')}</span>{' '}
            <a href={current.href} className="text-link">
              {current.name}
            </a>
          </p>
        )}
        <div role="alert" className="empty:absolute">
          {fault && <FieldError name={`${name}-size`}>{fault}</FieldError>}
        </div>
      </div>
    </div>
  )
}
