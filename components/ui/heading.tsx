import type { ReactNode } from 'react'

export type HeadingSize = 'hero' | 'page' | 'section' | 'block' | 'small'

const sizes: Record<HeadingSize, string> = {
  hero: 'narrow-face text-40 sm:text-56 lg:text-82 leading-[0.98]',
  page: 'narrow-face text-40 sm:text-56',
  section: 'text-30 sm:text-40',
  block: 'text-24',
  small: 'text-21 leading-tight',
}

const usual: Record<1 | 2 | 3 | 4, HeadingSize> = { 1: 'page', 2: 'section', 3: 'block', 4: 'small' }

type Props = {
  level: 1 | 2 | 3 | 4
  size?: HeadingSize
  id?: string
  className?: string
  lang?: string
  children: ReactNode
}

/** A headline: its level is for the outline, its size for the eye. */
export function Heading({ level, size = usual[level], id, className = '', lang, children }: Props) {
  const Element = `h${level}` as const
  return (
    <Element id={id} lang={lang} className={`${sizes[size]} ${className}`}>
      {children}
    </Element>
  )
}
