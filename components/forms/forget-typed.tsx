'use client'

import { useEffect } from 'react'
import { forgetTyped } from './kept-values'

/** On the page after a form has arrived: nothing of it stays in this browser. */
export function ForgetTyped({ form }: { form: string }) {
  useEffect(() => forgetTyped(form), [form])
  return null
}
