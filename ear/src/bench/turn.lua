-- Saves a mark and opens the page again, in turn, so that each page read has just changed: wrk -s turn.lua URL -- PEOPLE

local here = debug.getinfo(1, "S").source:match("@(.*/)")
dofile(here .. "save.lua")

local start = init
local save = request
local saved = response
local page
local reading = false

function init(arguments)
  start(arguments)
  local me = person(arguments)
  page = wrk.format("GET", "/journal/page.xhtml?id=" .. me.path:match("/pages/(%d+)/"), headers(me))
end

function request()
  if reading then
    return page
  end
  return save()
end

function response(status)
  if not reading then
    saved(status)
  elseif status ~= 200 then
    other = other + 1
  end
  reading = not reading
end
