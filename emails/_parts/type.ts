import type { CSSProperties } from 'react'
import { light } from './colours'

const family = "'Atkinson Hyperlegible Next','Segoe UI',-apple-system,Roboto,'Helvetica Neue',Arial,sans-serif"

/** Running text. */
export const body: CSSProperties = {
  fontFamily: family,
  fontSize: 17,
  lineHeight: '26px',
  color: light.ink,
  margin: '0 0 16px',
}

/** Quieter, smaller text. */
export const small: CSSProperties = { ...body, fontSize: 15, lineHeight: '22px', color: light.soft }

/** Headlines. */
export const display: CSSProperties = {
  fontFamily: `'Bricolage Grotesque',${family}`,
  fontWeight: 700,
  letterSpacing: '-0.015em',
  color: light.ink,
  margin: 0,
}
