// Short forms of given names that are no beginning of the long form. Source: Wikipedia's "Hypocorism" and its lists of English nicknames (facts only).
const LINES = `
william bill billy will liam
robert bob bobby rob
richard dick rick
edward ted ned eddie
james jim jimmy jamie
john jack johnny
margaret maggie peggy meg
elizabeth liz beth betty bess
anthony tony
antony tony
charles chuck charlie
francis frank
henry harry hank
joseph joe
michael mike mick
thomas tom
alexander alex sasha
catherine kate kathy cathy
katherine kate kathy
patricia pat patty trish
theodore ted teddy
lawrence larry
steven steve
stephen steve
andrew andy drew
christopher chris kit
daniel dan danny
david dave
donald don
kenneth ken
nicholas nick
ronald ron
samuel sam
timothy tim
mikhail misha
vladimir volodya vova`

/** Long form → short forms, folded. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map(line => line.split(' '))
    .map(([long = '', ...short]) => [long, short]),
)
