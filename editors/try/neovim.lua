-- Opens a file, waits for findings, applies the preferred fix of one, and waits for it to go.
local function say(text) io.stdout:write(text .. '\n') end

local function wait(what, condition)
  if not vim.wait(60000, condition, 50) then
    say('waited in vain for ' .. what)
    vim.cmd('cquit 1')
  end
end

local function preferred(found)
  local at = { line = found.lnum, character = found.col }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
    textDocument = { uri = vim.uri_from_bufnr(0) },
    range = { start = at, ['end'] = at },
    context = { diagnostics = {} },
  }, 10000)
  for _, answer in pairs(answers or {}) do
    for _, action in ipairs(answer.result or {}) do
      if action.isPreferred then return action end
    end
  end
end

vim.cmd('edit ' .. vim.env.FILE)
wait('findings', function() return #vim.diagnostic.get(0) > 0 end)
local all = vim.diagnostic.get(0)
for _, found in ipairs(all) do
  say(('%d:%d %s'):format(found.lnum + 1, found.col + 1, found.code))
end
for _, found in ipairs(all) do
  local action = preferred(found)
  if action then
    say('fix: ' .. action.title)
    vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
    break
  end
end
wait('the fixed finding to go', function() return #vim.diagnostic.get(0) == #all - 1 end)
vim.cmd('qall!')
