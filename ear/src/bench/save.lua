-- Writes into cells that nobody else writes into: wrk -s save.lua URL -- PEOPLE
-- A person's batches are lists of cells {student, lesson, version, text, one, other}. Each request sends one batch, in
-- turn. Where "some" says so, a tenth of the cells holds "other" and the rest "one"; else every cell changes each time.

dofile(debug.getinfo(1, "S").source:match("@(.*/)") .. "common.lua")

local me
local head
local at = 1
local round = 0
local sent

other = 0
changed = 0

local function uuid()
  local random = math.random
  return string.format(
    "%08x-%04x-4%03x-%04x-%04x%08x",
    random(0, 0xffffffff), random(0, 0xffff), random(0, 0xfff),
    random(0x8000, 0xbfff), random(0, 0xffff), random(0, 0xffffffff)
  )
end

function init(arguments)
  local seed
  me, seed = person(arguments)
  math.randomseed(seed + 7919 * number)
  head = headers(me)
end

local function wanted(cell, i)
  if me.some then
    return (i + round) % 10 == 0 and cell[6] or cell[5]
  end
  return cell[4] == cell[5] and cell[6] or cell[5]
end

-- wrk asks once more than it sends: what was asked for counts as sent only when it is answered.
function request()
  local edits = {}
  sent = {}
  for i, cell in ipairs(me.batches[at]) do
    local text = wanted(cell, i)
    sent[i] = text
    edits[i] = string.format(
      '{"opId":"%s","student":%s,"lesson":%s,"text":"%s","expectedVersion":%d}',
      uuid(), cell[1], cell[2], text, cell[3]
    )
  end
  return wrk.format("PATCH", me.path, head, '{"edits":[' .. table.concat(edits, ",") .. "]}")
end

function response(status)
  if status ~= 200 then
    other = other + 1
    return
  end
  for i, cell in ipairs(me.batches[at]) do
    if cell[4] ~= sent[i] then
      cell[4] = sent[i]
      cell[3] = cell[3] + 1
      changed = changed + 1
    end
  end
  at = at + 1
  if at > #me.batches then
    at = 1
    round = round + 1
  end
end
