import type { CSSProperties } from 'react'
import { light } from './colours'
import { display } from './type'

/** Six seats around a table, in three rows of dots, and the name: no image, nothing to load. */
export function Wordmark() {
  const seat: CSSProperties = { ...dot, width: 6, height: 6, borderRadius: 3, margin: '0 3px' }
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} style={{ margin: '0 0 32px' }}>
      <tbody>
        <tr>
          <td aria-hidden="true" style={{ width: 38, textAlign: 'center', lineHeight: '11px', fontSize: 0 }}>
            <span className="dot" style={seat} />
            <span className="dot" style={seat} />
            <br />
            <span className="dot" style={seat} />
            <span className="dot" style={{ ...dot, width: 12, height: 12, borderRadius: 6, margin: 0 }} />
            <span className="dot" style={seat} />
            <br />
            <span className="dot" style={seat} />
            <span className="dot" style={seat} />
          </td>
          <td className="ink" style={{ ...display, fontSize: 21, lineHeight: '28px', paddingLeft: 6 }}>
            Ronde
          </td>
        </tr>
      </tbody>
    </table>
  )
}

const dot: CSSProperties = {
  display: 'inline-block',
  background: light.ink,
  verticalAlign: 'middle',
}
