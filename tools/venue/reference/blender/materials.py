"""The hall's materials as the site has them: factors of the model, pictures that repeat in metres, clear glass, lamps."""
import bpy

# What the site's glass holds back of what is behind it (src/scene/hall/surfaces.ts).
GLASS_OPACITY = 0.06

# Lamps that shine less than this are only met by chance: housings, which have many faces.
FAINT = 0.05

BLACK = (0, 0, 0, 1)


def dress(wanted):
    """Gives every imported material the nodes that the job describes."""
    for material in bpy.data.materials:
        said = wanted.get(material.name)
        if said is None:
            continue
        material.use_nodes = True
        material.node_tree.nodes.clear()
        {"surface": surface, "glass": glass, "lamp": lamp}[said["kind"]](material, said)


class Nodes:
    """A material's nodes, made and joined with less words."""

    def __init__(self, material):
        self.tree = material.node_tree

    def make(self, kind, **values):
        node = self.tree.nodes.new(kind)
        for name, value in values.items():
            node.inputs[name.replace("_", " ")].default_value = value
        return node

    def join(self, output, socket):
        self.tree.links.new(output, socket)

    def finish(self, shader):
        self.join(shader.outputs[0], self.make("ShaderNodeOutputMaterial").inputs["Surface"])

    def math(self, operation, a, b):
        node = self.make("ShaderNodeMath")
        node.operation = operation
        for socket, value in zip(node.inputs, (a, b)):
            if isinstance(value, (int, float)):
                socket.default_value = value
            else:
                self.join(value, socket)
        return node.outputs[0]

    def picture(self, file, size, colour):
        """A picture that repeats every `size` metres. The importer turned V round: 1 − v becomes 1 − v / size."""
        uv = self.make("ShaderNodeUVMap")
        uv.uv_map = "UVMap"
        mapping = self.make("ShaderNodeMapping", Scale=(1 / size, 1 / size, 1), Location=(0, 1 - 1 / size, 0))
        image = self.make("ShaderNodeTexImage")
        image.image = bpy.data.images.load(file, check_existing=True)
        image.image.colorspace_settings.name = "sRGB" if colour else "Non-Color"
        self.join(uv.outputs[0], mapping.inputs["Vector"])
        self.join(mapping.outputs[0], image.inputs["Vector"])
        return image

    def cut_out(self, shader, alpha):
        mix = self.make("ShaderNodeMixShader")
        self.join(alpha, mix.inputs["Fac"])
        self.join(self.make("ShaderNodeBsdfTransparent").outputs[0], mix.inputs[1])
        self.join(shader.outputs[0], mix.inputs[2])
        return mix


def surface(material, said):
    """Metals mirror in their colour; all else scatters it as Lambert has it, as do the site and the bake, below a sheen.
    Blender's own principled diffuse darkens towards the edge, which a tenth of a polished floor's light goes by."""
    nodes = Nodes(material)
    is_metal = said["metalness"] > 0.5
    sheen = nodes.make(
        "ShaderNodeBsdfPrincipled", Base_Color=BLACK, Roughness=said["roughness"], Metallic=said["metalness"], Specular=0.5
    )
    diffuse = nodes.make("ShaderNodeBsdfDiffuse")
    coloured = sheen.inputs["Base Color"] if is_metal else diffuse.inputs["Color"]
    coloured.default_value = colour = (*said["colour"], 1)
    both = nodes.make("ShaderNodeAddShader")
    for socket, shader in zip(both.inputs, (sheen, diffuse)):
        nodes.join(shader.outputs[0], socket)
    look = sheen if is_metal else both
    pictures, size = said["pictures"], said["size"]
    if "map" in pictures:
        picture = nodes.picture(pictures["map"], size, True)
        mix = nodes.make("ShaderNodeMixRGB", Fac=1, Color2=colour)
        mix.blend_type = "MULTIPLY"
        nodes.join(picture.outputs["Color"], mix.inputs["Color1"])
        nodes.join(mix.outputs[0], coloured)
        # Such as inlaid lines, whose picture is clear beside them.
        if said["clear"]:
            look = nodes.cut_out(look, picture.outputs["Alpha"])
    if "roughnessMap" in pictures:
        parts = nodes.make("ShaderNodeSeparateColor")
        nodes.join(nodes.picture(pictures["roughnessMap"], size, False).outputs["Color"], parts.inputs[0])
        nodes.join(nodes.math("MULTIPLY", parts.outputs["Green"], said["roughness"]), sheen.inputs["Roughness"])
    if "normalMap" in pictures:
        leaning = nodes.make("ShaderNodeNormalMap")
        leaning.uv_map = "UVMap"
        nodes.join(nodes.picture(pictures["normalMap"], size, False).outputs["Color"], leaning.inputs["Color"])
        for shader in (sheen, diffuse):
            nodes.join(leaning.outputs[0], shader.inputs["Normal"])
    nodes.finish(look)


def glass(material, said):
    """Panes lay their reflections over what is behind them; to light on its way they are not there."""
    nodes = Nodes(material)
    clear = 1 - GLASS_OPACITY
    path = nodes.make("ShaderNodeLightPath")
    fresnel = nodes.make("ShaderNodeFresnel", IOR=1.5)
    gloss = nodes.make("ShaderNodeBsdfGlossy", Roughness=0.02)
    nodes.join(nodes.math("MULTIPLY", fresnel.outputs[0], said["reflection"]), gloss.inputs["Color"])
    seen = nodes.make("ShaderNodeAddShader")
    nodes.join(nodes.make("ShaderNodeBsdfTransparent", Color=(clear, clear, clear, 1)).outputs[0], seen.inputs[0])
    nodes.join(gloss.outputs[0], seen.inputs[1])
    mix = nodes.make("ShaderNodeMixShader")
    nodes.join(path.outputs["Is Camera Ray"], mix.inputs["Fac"])
    nodes.join(nodes.make("ShaderNodeBsdfTransparent", Color=(1, 1, 1, 1)).outputs[0], mix.inputs[1])
    nodes.join(seen.outputs[0], mix.inputs[2])
    nodes.finish(mix)


def lamp(material, said):
    """Lamps are seen and mirrored. What they light is told by the hall's lights, so diffuse surfaces do not see their faces
    (`render.py`). Glossy ones look for them: to meet them by chance made the worst of the noise. A face shines to its front
    only, since the housing behind it holds back no light."""
    nodes = Nodes(material)
    front = nodes.make("ShaderNodeMixShader")
    nodes.join(nodes.make("ShaderNodeNewGeometry").outputs["Backfacing"], front.inputs["Fac"])
    nodes.join(nodes.make("ShaderNodeEmission", Color=(*said["glow"], 1), Strength=1).outputs[0], front.inputs[1])
    nodes.finish(front)
    material.cycles.sample_as_light = max(said["glow"]) > FAINT
