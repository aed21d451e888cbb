# One release's links made like a file says: the script that one would write with the gitlab gem.
#
# usage: links.rb URL TOKEN PROJECT TAG ensure|clear|list [FILE]

require 'erb'
require 'gitlab'
require 'json'

url, token, project, tag, action, file = ARGV
# The gem puts a tag into the address as it is.
tag = ERB::Util.url_encode(tag)
client = Gitlab.client(endpoint: "#{url}/api/v4", private_token: token)
client.project(project)
links = client.project_release_links(project, tag).auto_paginate

case action
when 'ensure'
  JSON.parse(File.read(file)).each do |link|
    have = links.find { |each| each.name == link['name'] }
    if have.nil?
      client.create_project_release_link(project, tag, link)
    elsif have.url != link['url']
      client.update_project_release_link(project, tag, have.id, url: link['url'])
    end
  end
when 'clear'
  links.each { |link| client.delete_project_release_link(project, tag, link.id) }
else
  puts JSON.generate(links.map { |link| { name: link.name, url: link.url } })
end
