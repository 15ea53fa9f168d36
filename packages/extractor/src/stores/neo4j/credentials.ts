// User name and password of a server: from the environment, else asked for on a terminal without echo. Never printed.
import { StoppedError } from '../../stopped.ts'
import { StoreError } from '../store.ts'

export interface Credentials {
  username: string
  password: string
}

export async function credentials(place: string): Promise<Credentials> {
  const username = process.env['NEO4J_USERNAME'] ?? 'neo4j'
  const password = process.env['NEO4J_PASSWORD']
  if (password !== undefined) return { username, password }
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new StoreError(`${place}: the password is missing`, 'Set NEO4J_USERNAME and NEO4J_PASSWORD.')
  return { username, password: await ask(`Password of ${username} at ${place}: `) }
}

const [ENTER, END, INTERRUPT, BACKSPACE] = ['\r', '\u0004', '\u0003', '\u007f']

function ask(question: string): Promise<string> {
  process.stderr.write(question)
  process.stdin.setRawMode(true).setEncoding('utf8').resume()
  return new Promise((resolve, reject) => {
    let typed = ''
    const finish = (settle: () => void) => {
      process.stdin.off('data', listen).setRawMode(false).pause()
      process.stderr.write('\n')
      settle()
    }
    const listen = (keys: string | Buffer) => {
      for (const key of String(keys)) {
        if (key === INTERRUPT)
          return finish(() => reject(new StoppedError('stopped before a password was given; nothing was done')))
        if (key === ENTER || key === '\n' || key === END) return finish(() => resolve(typed))
        typed = key === BACKSPACE ? typed.slice(0, -1) : typed + key
      }
    }
    process.stdin.on('data', listen)
  })
}
