-- Reads one address again and again: wrk -s read.lua URL -- PEOPLE

dofile(debug.getinfo(1, "S").source:match("@(.*/)") .. "common.lua")

local text

function init(arguments)
  local me = person(arguments)
  text = wrk.format("GET", me.path, headers(me))
end

function request()
  return text
end
